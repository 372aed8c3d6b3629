import { existsSync, readFileSync } from "node:fs";
import { homedir } from "node:os";
import { join } from "node:path";
import devCerts from "office-addin-dev-certs";
import { DEVELOPMENT_ORIGIN } from "./manifest.mjs";

/** Where office-addin-dev-certs writes what it makes. */
const CERTIFICATES = join(homedir(), ".office-addin-dev-certs");

/** Webpack's development server as Excel demands it: https with a trusted certificate, readable from other origins. */
export async function developmentServer() {
  return {
    host: new URL(DEVELOPMENT_ORIGIN).hostname,
    port: new URL(DEVELOPMENT_ORIGIN).port,
    hot: false,
    server: { type: "https", options: await certificate() },
    // Excel on the web reads functions.json from another origin.
    headers: { "Access-Control-Allow-Origin": "*" },
  };
}

/** The certificate; where it was made but this machine would not trust it, the server starts and says what is left to do. */
async function certificate() {
  try {
    return await devCerts.getHttpsServerOptions();
  } catch (error) {
    const [cert, key, ca] = ["localhost.crt", "localhost.key", "ca.crt"].map((name) => join(CERTIFICATES, name));
    if (![cert, key, ca].every((path) => existsSync(path))) throw error;
    const reason = error.message.trim().split("\n")[0];
    process.stderr.write(
      `${reason}\nExcel loads the add-in once this machine trusts ${ca}; the server starts anyway.\n`,
    );
    return { cert: readFileSync(cert), key: readFileSync(key), ca: readFileSync(ca) };
  }
}
