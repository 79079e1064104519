/** Rows of a sheet that are read. */
export const mostRows = 20_000;
