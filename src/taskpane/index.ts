export { Taskpane, type TaskpaneProps } from "./taskpane.tsx";
