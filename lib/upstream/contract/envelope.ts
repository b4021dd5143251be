import { z } from "zod";
import * as lenient from "./lenient";
import { means } from "./meaning";

/**
 * The wrapper around every reply (source: vendor manual, P1 and P2).
 * `code` 200 is success; `developId` is documented as an integer and sent as text of 19 digits.
 */
export const envelope = z.object({
  requestId: lenient.text.optional(),
  code: lenient.integer,
  developId: lenient.id.optional(),
  msg: lenient.text.optional(),
  data: z.unknown().optional(),
});

export const SUCCESS_CODE = 200;

/** A list that may be null but not missing; entries that do not fit are left out. */
export function rowsOf<T>(item: z.ZodType<T>) {
  const rows = lenient.list(item);
  // Only whether it is a list: each entry is read once, by the reader of the rows.
  const read = z
    .custom<unknown[]>((sent) => Array.isArray(sent))
    .nullable()
    .transform((sent) => rows.parse(sent ?? []));
  return means({ kind: "list", item }, read);
}

/** A page of anything: the list sits at `data.data` (P2 `AlibabaBasePageVO`). */
export function pageOf<T>(item: z.ZodType<T>) {
  return z.object({
    totalRecords: lenient.integer.optional(),
    totalPage: lenient.integer.optional(),
    pageSize: lenient.integer.optional(),
    currentPage: lenient.integer.optional(),
    data: means(
      { kind: "list", item },
      rowsOf(item)
        .optional()
        .transform((rows) => rows ?? []),
    ),
  });
}

/** A page as above, or its bare rows: for replies nobody has read yet. */
export function pageOrRows<T>(item: z.ZodType<T>) {
  return z.preprocess((sent) => (Array.isArray(sent) ? { data: sent } : sent), pageOf(item));
}
