/**
 * What a page may load. Everything comes from its own host; the taskpane adds Microsoft's office.js and the frame that
 * office.js opens. WebAssembly is compiled, no text is evaluated. office.js and the sheet engine set inline styles.
 */
const WORKBOOK = {
  "default-src": "'none'",
  "script-src": "'self' 'wasm-unsafe-eval'",
  "worker-src": "'self'",
  "connect-src": "'self'",
  "style-src": "'self' 'unsafe-inline'",
  "img-src": "'self' data: blob:",
  "font-src": "'self' data:",
  "base-uri": "'none'",
  "form-action": "'none'",
};

const TASKPANE = {
  ...WORKBOOK,
  "script-src": `${WORKBOOK["script-src"]} https://appsforoffice.microsoft.com`,
  "frame-src": "https://telemetryservice.firstpartyapps.oaspapps.com",
};

/** A help page has one script and styles of its own, and sends nothing. */
const HELP = {
  "default-src": "'none'",
  "script-src": "'self'",
  "style-src": "'self'",
  "img-src": "'self'",
  "base-uri": "'none'",
  "form-action": "'none'",
};

/** Content security policy of the embedded workbook's page. */
export const workbookPolicy = policy(WORKBOOK);

/** Content security policy of the page inside Excel. */
export const taskpanePolicy = policy(TASKPANE);

/** Content security policy of the help pages. */
export const helpPolicy = policy(HELP);

function policy(directives) {
  return Object.entries(directives)
    .map(([name, sources]) => `${name} ${sources}`)
    .join("; ");
}
