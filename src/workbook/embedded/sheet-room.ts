/** Rows and columns that a sheet has beyond its last cell: an answer that finds no room below or beside it is #SPILL!. */
export const SPARE_ROWS = 2000;
export const SPARE_COLUMNS = 60;
