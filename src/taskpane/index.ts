export { Taskpane, type TaskpaneProps } from "./taskpane.tsx";
export { NAME_KEY } from "./workbook-care/kept-name.ts";
