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

/** Content security policy of the embedded workbook's page. */
export const workbookPolicy = policy(WORKBOOK);

/** Content security policy of the page inside Excel. */
export const taskpanePolicy = policy(TASKPANE);

function policy(directives) {
  return Object.entries(directives)
    .map(([name, sources]) => `${name} ${sources}`)
    .join("; ");
}
