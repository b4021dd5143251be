import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { newCustomer, newGuest, skuKeysOf } from "../test-support/live-cart";
import { viewDraft } from "./draft/view-draft";
import { startLiveOrders, type Guest, type LiveOrders } from "./test-support/live-orders";

let live: LiveOrders;

beforeAll(async () => {
  live = await startLiveOrders();
});
beforeEach(() => live.cart.live.reset());
afterAll(() => live.cart.close());

describe("looking over", () => {
  it("says of each row how it stands, by its number", async () => {
    const guest = newGuest();
    const offer = live.offerAt(0);
    const draft = await live.draftOf(
      guest,
      live.row(0),
      `${offer.id}\tno such thing\t2`,
      "https://m.tb.cn/h.abc\t\t2",
      "",
      live.row(0),
      "/products/1688/AAAAAAAAAAAAAAAAAAAAAA\tx\t1",
      `${live.row(1)} pieces?`,
    );
    const { rows, counts, ready } = await live.view(guest, draft);
    expect(rows.map(({ n, state, reason, sameAs }) => [n, state, reason, sameAs])).toEqual([
      [1, "ok", null, null],
      [2, "fixable", "sku_unknown", null],
      [3, "wrong", "link_short", null],
      [5, "ok", null, 1],
      [6, "wrong", "offer_gone", null],
      [7, "fixable", "quantity_unclear", null],
    ]);
    expect(rows[1]?.choices.map(({ skuKey }) => skuKey)).toEqual(
      expect.arrayContaining(skuKeysOf(offer)),
    );
    expect(counts).toMatchObject({ ok: 2, fixable: 2, wrong: 2, unanswered: 0 });
    expect(ready.lines).toBe(1);
    expect(ready.total.minor).toBe(
      rows.reduce((sum, { subtotal }) => sum + (subtotal?.minor ?? 0), 0),
    );
  });

  it("asks once for each offer, however many rows name it", async () => {
    const guest = newGuest();
    const draft = await live.draftOf(
      guest,
      ...Array.from({ length: 40 }, (_, at) => live.row(2 + (at % 2))),
    );
    await live.view(guest, draft);
    expect((await live.cart.live.calls())["offers.get"]).toBe(2);
  });

  it("judges 5,000 rows of a few offers within ten seconds, and others get their turn", async () => {
    const guest = newGuest();
    const rows = Array.from({ length: 5_000 }, (_, at) => {
      const offer = live.offerAt(at % 5);
      const words = offer.options.map(({ values }) => values[at % values.length]?.text);
      return `${offer.id}\t${at % 2 ? words.join(" / ") : skuKeysOf(offer)[at % 3]}\t${1 + (at % 9)}`;
    });
    const started = performance.now();
    let [turn, longest] = [started, 0];
    const watch = setInterval(() => {
      const now = performance.now();
      longest = Math.max(longest, now - turn);
      turn = now;
    }, 5);
    const draft = await live.draftOf(guest, ...rows);
    const { counts } = await live.view(guest, draft);
    clearInterval(watch);
    expect(counts.ok + counts.fixable + counts.wrong + counts.unanswered).toBe(5_000);
    expect(performance.now() - started).toBeLessThan(10_000);
    expect(longest).toBeLessThan(500);
  });

  it("never calls goods gone that nobody answered for, and asks again", async () => {
    const guest = newGuest();
    const draft = await live.draftOf(guest, live.row(0), live.row(1));
    await live.cart.live.fault({ endpoint: "*", kind: "http", status: 500 });
    const silent = await live.view(guest, draft);
    expect(silent.rows.map(({ state }) => state)).toEqual(["unanswered", "unanswered"]);
    expect(await live.commit(guest, draft)).toMatchObject({ error: { kind: "nothing_ready" } });
    await live.cart.live.reset();
    expect((await live.view(guest, draft)).counts.ok).toBe(2);
  });

  it("knows SKUs by the seller's article number", async () => {
    const guest = newGuest();
    const offer = live.offerAt(3);
    const sku = offer.skus.find(({ cargoNumber, stock }) => cargoNumber !== null && stock !== 0);
    const draft = await live.draftOf(guest, `${offer.id}\t${sku?.cargoNumber}\t1`);
    expect((await live.view(guest, draft)).rows[0]?.skuKey).toBe(sku?.specId);
  });

  it("shows a draft to nobody else, and to its owner after signing in", async () => {
    const guest = newGuest();
    const customer = await newCustomer(live.cart);
    const draft = await live.draftOf(guest, live.row(0));
    const shown = { language: "en" as const, page: 1 };
    const see = (actor: Guest, guestId: string | null) =>
      viewDraft({ actor, guestId }, draft, shown, {}, live.cart.deps);
    expect(await see(newGuest(), null)).toBeNull();
    expect(await see(customer, null)).toBeNull();
    expect(await see(customer, guest.id)).toMatchObject({ draft });
  });

  it("forgets a draft after a week", async () => {
    const guest = newGuest();
    const draft = await live.draftOf(guest, live.row(0));
    live.cart.clock.advance(7 * 24 * 60 * 60 * 1000);
    await expect(live.view(guest, draft)).rejects.toThrow("no such draft");
  });
});
