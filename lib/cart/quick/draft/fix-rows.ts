import { isDeepStrictEqual } from "node:util";
import type { Trace } from "@/lib/catalog/trace";
import type { RowsAction } from "@/lib/contract/quick-order";
import { inTransaction } from "@/lib/db/transaction";
import type { Locale } from "@/lib/i18n/locales";
import { refuse, succeed, type Result } from "@/lib/kernel/result";
import { cartDeps, type CartDeps } from "../../deps";
import { checkRows } from "../check/check-rows";
import { applyEdits, type RowEdit } from "./apply-edits";
import type { DraftReader } from "./draft-owner";
import { lockDraft, readDraft, writeRows } from "./drafts";

/** What somebody waits for when a button needs to know which rows are wrong. */
const WITHIN_MS = 3_000;

export type Fixing = {
  draft: string;
  edits: readonly RowEdit[];
  action: RowsAction;
  language: Locale;
};

/** Changes rows of a draft where they stand; answers how many are different now. */
export async function fixRows(
  reader: DraftReader,
  { draft: id, edits, action, language }: Fixing,
  trace: Trace = {},
  { db, clock }: CartDeps = cartDeps(),
): Promise<Result<{ changed: number }, "not_found">> {
  const wrong = new Set<number>();
  if (action.kind === "drop_wrong") {
    const before = await readDraft(db, reader, id, clock);
    const typed = applyEdits(before?.rows ?? [], edits, { kind: "save" }, wrong);
    const checking = { language, withinMs: WITHIN_MS };
    for (const { row, state } of await checkRows(reader.actor, typed, checking, trace, clock))
      if (state === "wrong") wrong.add(row.n);
  }
  return inTransaction(
    db,
    async (tx) => {
      const draft = await lockDraft(tx, reader, id, clock);
      if (!draft) return refuse("not_found");
      const rows = applyEdits(draft.rows, edits, action, wrong);
      const changed = rows.filter((row, at) => !isDeepStrictEqual(row, draft.rows[at])).length;
      if (changed > 0) await writeRows(tx, draft, rows, clock);
      return succeed({ changed });
    },
    "read committed",
  );
}
