import type { QUICK_ORDER_ROUTES } from "@/lib/contract/routes/quick-order";
import { commitDraft } from "@/lib/cart/quick/order/commit-draft";
import { draftOfText } from "@/lib/cart/quick/draft/make-draft";
import { randomId } from "@/lib/kernel/random-id";
import type { AuthorityWorld, Somebody } from "../authority-world";
import type { Fixture, Params } from "./fixture";

/** Somebody's draft of one row that can be ordered. */
async function draft({ line }: AuthorityWorld, { actor }: Somebody): Promise<{ draft: string }> {
  const text = `${line.productId}\t${line.skuKey}\t${line.quantity}`;
  const made = await draftOfText({ actor, guestId: null }, text);
  if (!made.ok) throw new Error(JSON.stringify(made.error));
  return { draft: made.value.draft };
}

/** An order of theirs that can be undone. */
async function order(world: AuthorityWorld, owner: Somebody): Promise<Params> {
  const operationId = randomId();
  const asked = { ...(await draft(world, owner)), operationId, language: "en" as const };
  const done = await commitDraft({ actor: owner.actor, guestId: null }, asked);
  if (!done.ok) throw new Error(done.error.kind);
  return { order: operationId };
}

export const QUICK_ORDER_FIXTURES: Record<keyof typeof QUICK_ORDER_ROUTES, Fixture> = {
  sendQuickOrderText: { body: { text: "610947572360\t\t2" } },
  sendQuickOrderFile: { body: {} },
  getQuickOrderDraft: { thingOf: draft, query: "page=1" },
  fixQuickOrderRows: { thingOf: draft, query: "page=1", body: { "quantity.1": "3" } },
  commitQuickOrder: { thingOf: draft, body: () => ({ operationId: randomId() }) },
  undoQuickOrder: { thingOf: order, body: {} },
};
