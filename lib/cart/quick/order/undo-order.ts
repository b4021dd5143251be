import type { Transaction } from "@/lib/db/transaction";
import { randomId } from "@/lib/kernel/random-id";
import { refuse, succeed, type Result } from "@/lib/kernel/result";
import { changeCart } from "../../change-cart";
import { changeHeldLine } from "../../change-lines";
import { cartDeps, type CartDeps } from "../../deps";
import type { CartChange, CartRefusal } from "../../refusal";
import { takeOut } from "../../remove-lines";
import { readLines } from "../../store";
import type { DraftReader } from "../draft/draft-owner";
import { lockDraft, writeRows } from "../draft/drafts";
import { markUndone, readOrder, type StoredOrder } from "./orders";
import { planUndo, type UndoPlan } from "./plan-undo";

export type Undone = CartChange & { order: string; draft: string; takenOff: number; kept: number };

/**
 * Takes off what an order put into the actor's cart, once; the rows of those lines are open again. Lines
 * that were changed since stay as they are and are counted.
 */
export async function undoOrder(
  reader: DraftReader,
  id: string,
  deps: CartDeps = cartDeps(),
): Promise<Result<Undone, CartRefusal>> {
  let result = { draft: "", takenOff: 0, kept: 0 };
  const change = await changeCart(reader.actor, deps, async (tx, cart) => {
    const order = await readOrder(tx, id);
    if (!order || order.cartId !== cart.id) return refuse({ kind: "not_here" });
    const { draft, undo } = order.changes;
    if (undo) {
      result = { draft, ...undo };
      return succeed("same");
    }
    const plan = planUndo(order.changes.lines, await readLines(tx, cart.id));
    await undoLines(tx, cart.id, plan, deps);
    const done = { takenOff: plan.lower.length + plan.remove.length, kept: plan.kept };
    await markUndone(tx, deps.clock, order, done);
    await openRows(tx, reader, order, plan, deps);
    result = { draft, ...done };
    return succeed(done.takenOff > 0 ? "changed" : "same");
  });
  return change.ok ? succeed({ ...change.value, order: id, ...result }) : change;
}

async function undoLines(
  tx: Transaction,
  cartId: string,
  { lower, remove }: UndoPlan,
  deps: CartDeps,
): Promise<void> {
  const updatedAt = new Date(deps.clock.now());
  for (const { lineId, quantity } of lower)
    await changeHeldLine(tx, cartId, lineId, { quantity, updatedAt });
  if (remove.length > 0) await takeOut(tx, deps, cartId, remove, randomId(16));
}

/** The draft may be gone by now: then there is nothing to open. */
async function openRows(
  tx: Transaction,
  reader: DraftReader,
  { id, changes }: StoredOrder,
  plan: UndoPlan,
  { clock }: CartDeps,
): Promise<void> {
  const draft = await lockDraft(tx, reader, changes.draft, clock);
  if (!draft) return;
  const opened = new Set(plan.rows);
  const rows = draft.rows.map((row) => {
    if (row.order !== id || !opened.has(row.n)) return row;
    const { order: _order, ...open } = row;
    return open;
  });
  await writeRows(tx, draft, rows, clock);
}
