/** The engine's version, part of every memo key and of every card; the package's version. */
export const version = "0.1.0";
