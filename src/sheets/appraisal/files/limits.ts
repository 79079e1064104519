/** Rows of a sheet that are read. */
export const mostRows = 20_000;

/** Letters that a cell of Excel holds. */
export const longestText = 32_767;
