// Unpacks the Chromium that comes with @sparticuz/chromium, with the libraries it needs, into the folder given as the
// only argument; prints how to start it as one line of JSON. It runs as its own process because the package reads the
// environment when it is imported: AWS_LAMBDA_JS_RUNTIME makes it bring its libraries along, TMPDIR says where to unpack.
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const [folder] = process.argv.slice(2);
process.env.TMPDIR = folder;
process.env.AWS_LAMBDA_JS_RUNTIME = "nodejs20.x";

const { default: chromium } = await import("@sparticuz/chromium");
const executablePath = await chromium.executablePath();

// The packed font configuration names /tmp/fonts; a page with text kills the browser when no font is found.
const fontConfiguration = join(process.env.FONTCONFIG_PATH, "fonts.conf");
const fonts = readFileSync(fontConfiguration, "utf8").replace("<dir>/tmp/fonts</dir>", `<dir>${folder}/fonts</dir>`);
writeFileSync(fontConfiguration, fonts);

const { LD_LIBRARY_PATH, FONTCONFIG_PATH } = process.env;
process.stdout.write(JSON.stringify({ executablePath, environment: { LD_LIBRARY_PATH, FONTCONFIG_PATH } }));
