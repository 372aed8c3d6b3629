/** Where the development server listens, and so what the template says. */
export const DEVELOPMENT_ORIGIN = "https://localhost:3000";

const DEVELOPMENT = { id: "9672bcb4-67fa-4016-9188-701d7ecaa5e4", namespace: "SRT_DEV", mark: " [dev]" };
const PRODUCTION = { id: "986ce502-d453-49d2-b590-3d11d2669a4b", namespace: "SRT" };

/**
 * The development manifest: the template with the version of the package.
 *
 * @param {string} template text of manifest.xml
 * @param {string} version a.b.c, as in package.json
 */
export function developmentManifest(template, version) {
  return withVersion(template, version);
}

/**
 * The production manifest. Id and namespace differ from the development one, so that both can be installed side by side.
 *
 * @param {string} template text of manifest.xml
 * @param {string} version a.b.c, as in package.json
 * @param {string} origin where the files are served, for example https://addins.example.com/srt
 * @throws Error when the origin is not one that Excel accepts
 */
export function productionManifest(template, version, origin) {
  return withVersion(template, version)
    .replaceAll(DEVELOPMENT_ORIGIN, servedOrigin(origin))
    .replaceAll(DEVELOPMENT.id, PRODUCTION.id)
    .replaceAll(`"${DEVELOPMENT.namespace}"`, `"${PRODUCTION.namespace}"`)
    .replaceAll(DEVELOPMENT.mark, "")
    .replace(/<!--[\s\S]*?-->\n?/, "");
}

/**
 * The address under which files are served, without a final slash.
 *
 * @param {string | undefined} origin as the user gave it
 * @returns {string}
 * @throws Error with one sentence when it is missing, is not https, or carries a query, a fragment or a name and password
 */
export function servedOrigin(origin) {
  if (!origin)
    throw new Error(
      "Give the https address that will serve the files, such as --origin https://addins.example.com/srt.",
    );
  const url = URL.canParse(origin) ? new URL(origin) : null;
  if (url?.protocol !== "https:")
    throw new Error(`The origin ${origin} must be an https address; Excel loads nothing else.`);
  if (url.search || url.hash || url.username || url.password || /["<>\s]/.test(origin))
    throw new Error(
      `The origin ${origin} must be a plain address: host, optional port and folder, nothing after them.`,
    );
  return (url.origin + url.pathname).replace(/\/+$/, "");
}

/** Excel wants four numbers and a change of them before it reads a changed manifest. */
function withVersion(template, version) {
  const numbers = /^\d+\.\d+\.\d+/.exec(version)?.[0];
  if (!numbers) throw new Error(`The version ${version} is not of the form a.b.c.`);
  return template.replace(/<Version>[^<]*<\/Version>/, `<Version>${numbers}.0</Version>`);
}
