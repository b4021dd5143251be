import type { Trace } from "@/lib/catalog/trace";
import type { Transaction } from "@/lib/db/transaction";
import type { Locale } from "@/lib/i18n/locales";
import { refuse, succeed, type Result } from "@/lib/kernel/result";
import { changeCart } from "../../change-cart";
import { cartDeps, type CartDeps } from "../../deps";
import { putLines } from "../../put-lines";
import type { CartChange, CartRefusal } from "../../refusal";
import { readLines } from "../../store";
import { checkRows } from "../check/check-rows";
import type { CheckedRow } from "../check/settle-row";
import type { DraftReader } from "../draft/draft-owner";
import { lockDraft, readDraft, writeRows, type Draft } from "../draft/drafts";
import { gatherLines, lineName, type Gathered } from "./gather-lines";
import { readOrder, writeOrder } from "./orders";
import type { OrderChanges } from "./order-changes";
import { roomFor } from "./room";

/** Mostly from memory: the page that is pressed on has just shown the same goods. */
const WITHIN_MS = 8_000;

export type Committing = { draft: string; operationId: string; language: Locale };

export type Committed = CartChange & { order: string; added: number; pieces: number; left: number };

export type CommitRefusal =
  | CartRefusal
  | { kind: "no_draft" }
  | { kind: "nothing_ready" }
  | { kind: "no_room" }
  | { kind: "draft_changed" };

/**
 * Puts the ready rows of a draft into the actor's cart, once by its operation's id: the same id again
 * answers what it did. Rows that find no room, or whose goods are not answered for, stay in the draft.
 */
export async function commitDraft(
  reader: DraftReader,
  { draft: id, operationId, language }: Committing,
  trace: Trace = {},
  deps: CartDeps = cartDeps(),
): Promise<Result<Committed, CommitRefusal>> {
  const { db, clock } = deps;
  const draft = await readDraft(db, reader, id, clock);
  if (!draft) return refuse({ kind: "no_draft" });
  const checking = { language, withinMs: WITHIN_MS };
  const checked = await checkRows(reader.actor, draft.rows, checking, trace, clock);
  let done: OrderChanges | null = null;
  let refused: CommitRefusal | null = null;
  const change = await changeCart(reader.actor, deps, async (tx, cart) => {
    const before = await readOrder(tx, operationId);
    if (before) {
      if (before.cartId !== cart.id) return refuse({ kind: "not_here" });
      done = before.changes;
      return succeed("same");
    }
    const outcome = await commitLocked(tx, { reader, draft, checked, cartId: cart.id, deps });
    if (!outcome.ok) {
      refused = outcome.error;
      return succeed("same");
    }
    const { lines, left } = outcome.value;
    const put = await putLines(tx, clock, cart.id, lines);
    if (!put.ok) return put;
    const pieces = lines.reduce((sum, { quantity }) => sum + quantity, 0);
    const changed = put.value.map((line, at) => ({ ...line, rows: lines[at]?.rows ?? [] }));
    const changes: OrderChanges = { draft: id, pieces, left, lines: changed };
    await writeOrder(tx, clock, { id: operationId, cartId: cart.id, changes });
    const went = new Set(lines.flatMap(({ rows }) => rows));
    const rows = draft.rows.map((row) => (went.has(row.n) ? { ...row, order: operationId } : row));
    await writeRows(tx, draft, rows, clock);
    done = changes;
    return succeed("changed");
  });
  if (refused !== null) return refuse(refused);
  return change.ok ? succeed({ ...change.value, order: operationId, ...sumsOf(done) }) : change;
}

type Locked = {
  reader: DraftReader;
  draft: Draft;
  checked: readonly CheckedRow[];
  cartId: string;
  deps: CartDeps;
};

/** What goes into a locked cart, or why nothing does. */
async function commitLocked(
  tx: Transaction,
  { reader, draft, checked, cartId, deps }: Locked,
): Promise<Result<{ lines: Gathered[]; left: number }, CommitRefusal>> {
  const now = await lockDraft(tx, reader, draft.id, deps.clock);
  if (!now) return refuse({ kind: "no_draft" });
  // Somebody changed it in another tab meanwhile: what was checked is not what would be put in.
  if (now.version !== draft.version) return refuse({ kind: "draft_changed" });
  const held = new Map(
    (await readLines(tx, cartId)).map(({ market, productId, skuKey, quantity }) => [
      lineName({ market, id: productId }, skuKey),
      quantity,
    ]),
  );
  const gathered = gatherLines(checked, held, await roomFor(tx, reader.actor));
  if (gathered.lines.length > 0) return succeed(gathered);
  return refuse({ kind: gathered.left > 0 ? "no_room" : "nothing_ready" });
}

function sumsOf(changes: OrderChanges | null): Pick<Committed, "added" | "pieces" | "left"> {
  return {
    added: changes?.lines.length ?? 0,
    pieces: changes?.pieces ?? 0,
    left: changes?.left ?? 0,
  };
}
