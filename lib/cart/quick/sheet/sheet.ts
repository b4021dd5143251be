import type { Money } from "@/lib/kernel/money";

/** A cell of a sheet that goes out: text as people wrote it, a count, or an amount. */
export type SheetCell = string | number | Money;

export type Sheet = { head: readonly string[]; rows: readonly (readonly SheetCell[])[] };
