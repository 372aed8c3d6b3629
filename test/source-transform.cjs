/**
 * Compiles sources for jest, and takes Math once per module. In jest's sandbox every look at a global costs about as much as
 * ten multiplications, which would make the numeric tests ten times slower than the product is.
 */
const { createTransformer } = require("@swc/jest");

module.exports = {
  createTransformer: (options) => {
    const swc = createTransformer(options);
    const withMath = (result) => ({ ...result, code: `"use strict";const Math=globalThis.Math;${result.code}` });
    return { ...swc, process: (...args) => withMath(swc.process(...args)) };
  },
};
