/**
 * Why a paste or a file can't be read at all. Each has words of its own, with a way on; nothing was
 * kept or changed in any of them.
 */
export type SheetRefusal =
  | "empty"
  | "no_rows"
  | "too_large"
  | "too_many_rows"
  | "too_many_cells"
  | "cell_too_long"
  | "not_a_table"
  | "not_a_workbook"
  | "old_workbook"
  | "locked_workbook"
  | "macro_workbook"
  | "damaged_workbook"
  | "unpacks_too_large"
  | "mixed_encoding"
  | "took_too_long"
  | "incomplete"
  | "no_file"
  | "busy";

/** Takes a refusal out of the depth of a reader. */
export class UnreadableSheet extends Error {
  constructor(readonly refusal: SheetRefusal) {
    super(`a sheet can't be read: ${refusal}`);
  }
}
