import { and, eq, isNull } from "drizzle-orm";
import { afterAll, beforeAll, beforeEach, expect, it } from "vitest";
import type { Actor } from "@/lib/auth/actor";
import { attentionItems } from "@/lib/db/schema/attention-items";
import { setLogLevel } from "@/lib/log/log";
import { writeOperatorSetting } from "@/lib/operator/settings";
import { startTradeShop, type TradeShop } from "@/lib/orders/test-support/trade-shop";
import { ADMIN } from "@/lib/quote/test-support/live-shop";
import { freshDatabase } from "@/scripts/support/fresh-database";
import { checkOrder } from "./check-order";
import { decideAtDesk, type DeskDecision } from "./decide-at-desk";
import { findCandidates } from "./find-candidates";
import { orderQueue } from "./queue";
import { readStaffOrder } from "./read-staff-order";

const STAFF: Actor = { kind: "staff", id: "S1" };
const OTHER: Actor = { kind: "staff", id: "S2" };

let shop: TradeShop;
setLogLevel("silent");

beforeAll(async () => {
  shop = await startTradeShop(await freshDatabase());
});
beforeEach(() => shop.reset());
afterAll(() => shop.close());

const ports = () => ({ db: shop.client.db, clock: shop.clock });

async function onlyOrder(checkoutId: string) {
  const [order] = await shop.orders(checkoutId);
  if (!order) throw new Error("there is no order");
  return order;
}

async function question(orderId: string): Promise<string> {
  const [item] = await shop.client.db
    .select()
    .from(attentionItems)
    .where(and(eq(attentionItems.orderId, orderId), isNull(attentionItems.resolvedAt)));
  return item?.id ?? "";
}

async function decide(orderId: string, decision: Partial<DeskDecision>, actor = STAFF) {
  const attentionId = await question(orderId);
  const whole = { action: "check_again", upstreamIds: [], confirmation: "" } as const;
  return decideAtDesk(actor, { ...whole, attentionId, ...decision }, ports());
}

async function settle(): Promise<void> {
  await shop.work();
  await shop.pass(2_000);
  await shop.work();
}

/** One order whose answer never came, long enough ago for staff to be asked. */
async function lost({ carriedOut }: { carriedOut: boolean }) {
  const { checkoutId } = await shop.buy(1);
  await shop.live.fault({ endpoint: "orders.create", kind: carriedOut ? "lost_reply" : "reset" });
  await shop.live.fault({ endpoint: "orders.list", kind: "envelope" });
  await shop.work();
  await shop.pass(11 * 60_000);
  await shop.work();
  await shop.live.heal();
  return onlyOrder(checkoutId);
}

it("shows what the marketplace has, and adopts what staff choose", async () => {
  const order = await lost({ carriedOut: true });
  const found = await findCandidates(STAFF, order.id, ports());
  if (!found.ok || found.value.kind !== "read") throw new Error("nothing was read");
  const [candidate] = found.value.candidates;
  expect(found.value.candidates).toHaveLength(1);
  expect(candidate).toMatchObject({ suggested: true });
  expect(candidate?.facts).toContain("our_reference");
  const chosen = { action: "adopt_order", upstreamIds: [candidate?.upstreamId ?? ""] } as const;
  expect(await decide(order.id, { ...chosen, upstreamIds: [] })).toMatchObject({
    error: { kind: "nothing_chosen" },
  });
  expect(await decide(order.id, { ...chosen, upstreamIds: ["1"] })).toMatchObject({
    error: { kind: "no_such_order" },
  });
  expect(await decide(order.id, chosen)).toMatchObject({ ok: true });
  await settle();
  expect(await onlyOrder(order.checkoutId)).toMatchObject({ state: "paid" });
  expect(await shop.ledger()).toHaveLength(1);
});

it("adopts nothing that is another order of ours", async () => {
  const { checkoutId } = await shop.buy(1);
  await settle();
  const held = await readStaffOrder(STAFF, (await onlyOrder(checkoutId)).id, ports());
  const taken = held.ok ? held.value.order.upstreamIds : [];
  const order = await lost({ carriedOut: false });
  expect(await decide(order.id, { action: "adopt_order", upstreamIds: taken })).toMatchObject({
    error: { kind: "taken" },
  });
});

it("places again only for who types the reference, and writes down who did", async () => {
  const order = await lost({ carriedOut: false });
  const again = { action: "place_again", confirmation: "SP-WRONG" } as const;
  expect(await decide(order.id, again)).toMatchObject({ error: { kind: "not_confirmed" } });
  expect(await decide(order.id, { ...again, confirmation: order.reference })).toMatchObject({
    ok: true,
  });
  await settle();
  expect(await onlyOrder(order.checkoutId)).toMatchObject({ state: "paid" });
  const detail = await readStaffOrder(STAFF, order.id, ports());
  if (!detail.ok) throw new Error(detail.error);
  expect(detail.value.events).toContainEqual(
    expect.objectContaining({ kind: "decided", action: "place_again", actor: "staff S1" }),
  );
  expect(detail.value.attempts.map(({ kind, outcome }) => `${kind} ${outcome}`)).toEqual([
    "place lost",
    "place accepted",
    "pay accepted",
  ]);
});

it("says that nothing could be read rather than that nothing is there", async () => {
  const order = await lost({ carriedOut: true });
  await shop.live.fault({ endpoint: "orders.list", kind: "envelope" });
  expect(await findCandidates(STAFF, order.id, ports())).toMatchObject({
    value: { kind: "unread" },
  });
});

it("pays above the limit only once two people have released it", async () => {
  const payment = { mode: "automatic", secondAboveMinor: 0 };
  await writeOperatorSetting(ADMIN, shop, "payment", payment);
  const { checkoutId } = await shop.buy(1);
  await settle();
  const { id } = await onlyOrder(checkoutId);
  expect(await decide(id, { action: "release_payment" })).toMatchObject({ ok: true });
  await settle();
  expect(await onlyOrder(checkoutId)).toMatchObject({ state: "placed" });
  expect(await decide(id, { action: "release_payment" })).toMatchObject({
    error: { kind: "second_person" },
  });
  expect(await decide(id, { action: "release_payment" }, OTHER)).toMatchObject({ ok: true });
  await settle();
  expect(await onlyOrder(checkoutId)).toMatchObject({ state: "paid" });
});

it("reads again what has been sent, and nothing else", async () => {
  const { checkoutId } = await shop.buy(1);
  const { id } = await onlyOrder(checkoutId);
  expect(await checkOrder(STAFF, id, ports())).toMatchObject({ error: { kind: "not_now" } });
  await settle();
  const before = (await shop.live.calls())["orders.get"] ?? 0;
  expect(await checkOrder(STAFF, id, ports())).toMatchObject({ ok: true });
  await shop.work();
  expect((await shop.live.calls())["orders.get"]).toBe(before + 1);
});

it("lists what is asked of staff, and nothing of it to shoppers", async () => {
  const order = await lost({ carriedOut: false });
  const asked = { view: "needs_staff", cursor: undefined } as const;
  const queue = await orderQueue(STAFF, asked, ports());
  expect(queue).toMatchObject({
    value: { orders: [{ id: order.id, question: { kind: "outcome_unknown" } }], older: null },
  });
  const shopper: Actor = { kind: "customer", id: order.userId };
  expect(await orderQueue(shopper, asked, ports())).toEqual({ ok: false, error: "forbidden" });
  expect(await readStaffOrder(shopper, order.id, ports())).toMatchObject({ error: "forbidden" });
  expect(await findCandidates(shopper, order.id, ports())).toMatchObject({ error: "forbidden" });
});
