/** Property tests draw the same cases on every machine; PROPERTY_SEED draws others. */
const fc = require("fast-check");

fc.configureGlobal({ seed: Number(process.env.PROPERTY_SEED ?? 20261123) });
