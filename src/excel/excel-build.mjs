import { developmentServer } from "./development-server.mjs";
import { DEVELOPMENT_ORIGIN, developmentManifest, productionManifest, servedOrigin } from "./manifest.mjs";
import { taskpanePolicy, workbookPolicy } from "./page-policy.mjs";

/**
 * What Excel adds to the web build: the manifest and the functions' metadata for one origin, the namespace, the pages'
 * content security policy, and a development server with the https that Excel demands.
 *
 * @param {{ origin?: string, serve: boolean, production: boolean, version: string }} options without an origin the
 *   build is the development one; serve: whether webpack serves instead of writing files
 */
export async function excelBuild({ origin, serve, production, version }) {
  const served = origin === undefined ? DEVELOPMENT_ORIGIN : servedOrigin(origin);
  const atOrigin = (text) => text.toString().replaceAll(DEVELOPMENT_ORIGIN, served);
  const manifest = (template) =>
    origin === undefined ? developmentManifest(template, version) : productionManifest(template, version, served);
  return {
    namespace: origin === undefined ? "SRT_DEV" : "SRT",
    // The development server reloads through a socket that the policy would close.
    policies: production ? { taskpane: taskpanePolicy, workbook: workbookPolicy } : null,
    // The functions' metadata name their help pages.
    atOrigin,
    patterns: [
      { from: "manifest.xml", to: "manifest.xml", transform: (text) => manifest(text.toString()) },
      { from: "build/functions.json", to: "functions.json", transform: atOrigin },
      { from: "build/functions.zh-TW.json", to: "functions.zh-TW.json", transform: atOrigin },
    ],
    devServer: serve ? await developmentServer() : {},
  };
}
