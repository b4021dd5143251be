import { and, eq, lt, or, type SQL } from "drizzle-orm";
import { topUps } from "@/lib/db/schema/top-ups";
import { timeCursorText, type TimeCursor } from "@/lib/kernel/time-cursor";

/** `older` is the cursor of the next page; null on the last. */
export type TopUpPage<Row> = { rows: Row[]; older: string | null };

/** Those after a place in the list, which begins with the newest. */
export function olderThan(cursor: TimeCursor | null): SQL | undefined {
  if (!cursor) return undefined;
  const { at, id } = cursor;
  return or(lt(topUps.createdAt, at), and(eq(topUps.createdAt, at), lt(topUps.id, id)));
}

/** Cuts what was read, one more than is shown, to a page. */
export function pageOf<Row extends { createdAt: Date; id: string }>(
  rows: readonly Row[],
  count: number,
): TopUpPage<Row> {
  const shown = rows.slice(0, count);
  const last = rows.length > count ? shown.at(-1) : undefined;
  return { rows: shown, older: last ? timeCursorText({ at: last.createdAt, id: last.id }) : null };
}
