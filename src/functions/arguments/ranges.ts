export { readNumbers, readRange, type Range } from "../../core/index.ts";
