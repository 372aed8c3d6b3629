export { addNode } from "./recursion";
export { drawPaths } from "./paths";
