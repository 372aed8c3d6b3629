export { Taskpane, type TaskpaneProps } from "./taskpane.tsx";
export { TOUR_KEY } from "./tour/kept-tour.ts";
export { NAME_KEY } from "./workbook-care/kept-name.ts";
