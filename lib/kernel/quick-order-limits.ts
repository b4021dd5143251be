/** Characters of one paste: 5,000 lines with long links. */
export const LONGEST_QUICK_TEXT = 1_000_000;

/** Characters of one cell; a share text has some hundred. */
export const LONGEST_QUICK_CELL = 2_000;

/** Rows shown on one page. */
export const QUICK_ROWS_A_PAGE = 50;
