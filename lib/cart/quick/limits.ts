const KILOBYTE = 1024;
const MEGABYTE = 1024 * KILOBYTE;

/** Rows of one paste or file. More are refused as a whole: nothing is cut off in silence. */
export const MOST_ROWS = 5_000;
/** A workbook of 5,000 rows takes about 300 KB. */
export const LARGEST_FILE_BYTES = 4 * MEGABYTE;
/** All parts of a workbook that are unpacked together. */
export const LARGEST_UNPACKED_BYTES = 64 * MEGABYTE;
/** Parts of a workbook; pictures and charts come as parts too. */
export const MOST_PARTS = 2_000;
/** Cells with something in them; a sheet may have a hundred columns nobody needs here. */
export const MOST_CELLS = 250_000;
/** Columns to the right of these are not read. */
export const MOST_COLUMNS = 64;
/** Text that cells share, all together. */
export const MOST_SHARED_CHARACTERS = 16 * MEGABYTE;
/** What reading one file may take. */
export const LONGEST_READ_MS = 15_000;
