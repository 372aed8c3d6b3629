/** Gives a test what the bundlers give the product: WebAssembly as base64 text, other assets as text. */
const { readFileSync } = require("node:fs");

module.exports = {
  process(source, path) {
    const text = path.endsWith(".wasm") ? readFileSync(path).toString("base64") : source;
    return { code: `module.exports = { __esModule: true, default: ${JSON.stringify(text)} };` };
  },
};
