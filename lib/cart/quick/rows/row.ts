/** A row as a sheet or a text has it, counted from 1 as its reader sees it. */
export type RawRow = { n: number; cells: string[] };

/** What a row asks for, as it was written. `note` is carried along and read by nobody. */
export type OrderRow = { n: number; link: string; sku: string; quantity: string; note: string };
