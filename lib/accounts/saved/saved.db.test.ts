import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { startLiveCatalog, type LiveCatalog } from "@/lib/catalog/test-support/live-catalog";
import { favourites } from "@/lib/db/schema/favourites";
import { accountLab, GUEST } from "../test-support/account-lab";
import { addFavourite, isFavourite, ownFavourites, removeFavourite } from "./favourites";
import { carryOut, readIntent } from "./intent";
import { ownSearches, removeSearch, saveSearch } from "./saved-searches";

const lab = accountLab();
const SHIRTS = { name: "shirt", address: "/search?q=shirt" };

let live: LiveCatalog;
let ids: string[];
beforeAll(async () => {
  live = await startLiveCatalog();
  ids = await live.offerIds("any", 2);
});
afterAll(() => live.close());
const offer = (at: number) => ({ market: "1688" as const, id: ids[at] ?? "" });

describe("favourites", () => {
  it("are kept with their card, once each, the latest first", async () => {
    const { actor } = await lab.person();
    await addFavourite(actor, lab.ports(), offer(0), "en");
    lab.clock.advance(1);
    await addFavourite(actor, lab.ports(), offer(1), "en");
    await addFavourite(actor, lab.ports(), offer(0), "en");
    const own = await ownFavourites(actor, lab.ports(), 1, "en");
    if (!own.ok) throw new Error(own.error);
    expect(own.value.cards.map(({ id }) => id)).toEqual([ids[1], ids[0]]);
    expect(own.value.cards[0]?.title).toBeTruthy();
    expect(own.value.total).toBe(2);
    expect(await isFavourite(actor, lab.ports(), offer(0))).toBe(true);
  });

  it("are taken away, and one's own alone", async () => {
    const [me, other] = [await lab.person(), await lab.person()];
    await addFavourite(me.actor, lab.ports(), offer(0), "en");
    await removeFavourite(other.actor, lab.ports(), offer(0));
    expect(await isFavourite(me.actor, lab.ports(), offer(0))).toBe(true);
    await removeFavourite(me.actor, lab.ports(), offer(0));
    expect(await isFavourite(me.actor, lab.ports(), offer(0))).toBe(false);
  });

  it("are of goods there are", async () => {
    const { actor } = await lab.person();
    const nowhere = { market: "1688", id: "nothing-there" } as const;
    expect(await addFavourite(actor, lab.ports(), nowhere, "en")).toEqual({
      ok: false,
      error: { reason: "not_found" },
    });
  });

  it("show what is left of a card that no longer reads", async () => {
    const { actor, id: userId } = await lab.person();
    const createdAt = new Date(0);
    const row = { userId, market: "1688" as const, productId: "9", card: { old: true }, createdAt };
    await lab.ports().db.insert(favourites).values(row);
    const own = await ownFavourites(actor, lab.ports(), 1, "en");
    expect(own).toMatchObject({ value: { cards: [{ id: "9", title: null, price: null }] } });
  });

  it("stop at a thousand", async () => {
    const { actor, id: userId } = await lab.person();
    const rows = Array.from({ length: 1_000 }, (_, at) => ({
      ...{ userId, market: "1688" as const, productId: `x${at}`, card: {}, createdAt: new Date(0) },
    }));
    await lab.ports().db.insert(favourites).values(rows);
    expect(await addFavourite(actor, lab.ports(), offer(0), "en")).toEqual({
      ok: false,
      error: { reason: "too_many_favourites" },
    });
  });

  it("are nothing for guests", async () => {
    expect(await addFavourite(GUEST, lab.ports(), offer(0), "en")).toMatchObject({ ok: false });
    expect(await ownFavourites(GUEST, lab.ports(), 1, "en")).toMatchObject({ ok: false });
    expect(await isFavourite(GUEST, lab.ports(), offer(0))).toBe(false);
    expect(await removeFavourite(GUEST, lab.ports(), offer(0))).toMatchObject({ ok: false });
  });
});

describe("searches", () => {
  it("are kept once each, under the newer name", async () => {
    const { actor } = await lab.person();
    await saveSearch(actor, lab.ports(), SHIRTS);
    await saveSearch(actor, lab.ports(), { ...SHIRTS, name: "shirts" });
    const own = await ownSearches(actor, lab.ports());
    if (!own.ok) throw new Error(own.error);
    expect(own.value.map(({ name, address }) => ({ name, address }))).toEqual([
      { name: "shirts", address: "/search?q=shirt" },
    ]);
  });

  it("are removed by their owner alone", async () => {
    const [me, other] = [await lab.person(), await lab.person()];
    await saveSearch(me.actor, lab.ports(), SHIRTS);
    const own = await ownSearches(me.actor, lab.ports());
    const id = own.ok ? (own.value[0]?.id ?? "") : "";
    const nothing = { ok: false, error: "not_found" };
    expect(await removeSearch(other.actor, lab.ports(), id)).toEqual(nothing);
    expect(await removeSearch(GUEST, lab.ports(), id)).toEqual({ ok: false, error: "forbidden" });
    expect(await removeSearch(me.actor, lab.ports(), id)).toEqual({ ok: true });
    expect(await removeSearch(me.actor, lab.ports(), id)).toEqual(nothing);
  });

  it("stop at two hundred", async () => {
    const { actor } = await lab.person();
    for (let at = 0; at < 200; at += 1)
      await saveSearch(actor, lab.ports(), { name: "x", address: `/search?q=${at}` });
    const refused = { ok: false, error: "too_many_searches" };
    expect(await saveSearch(actor, lab.ports(), SHIRTS)).toEqual(refused);
  });
});

describe("what a guest had asked for", () => {
  it.each([
    [
      "kind=favourite&market=1688&productId=7",
      { kind: "favourite", market: "1688", productId: "7" },
    ],
    [
      "kind=search&name=lamp&address=%2Fsearch%3Fq%3Dlamp",
      { kind: "search", name: "lamp", address: "/search?q=lamp" },
    ],
    ["kind=favourite&market=ebay&productId=7", null],
    ["kind=favourite&market=1688&productId=..%2F", null],
    ["kind=search&name=lamp&address=https%3A%2F%2Fevil.example", null],
    ["kind=search&name=lamp&address=%2Faccount", null],
    ["kind=sign-out", null],
    ["", null],
    [undefined, null],
  ])("reads %j", (text, intent) => {
    expect(readIntent(text)).toEqual(intent);
  });

  it("is done once they are somebody, and tells when it can't be", async () => {
    const { actor } = await lab.person();
    const favourite = { kind: "favourite", market: "1688", productId: ids[0] ?? "" } as const;
    expect(await carryOut(actor, lab.ports(), favourite, "en")).toBe(true);
    expect(await isFavourite(actor, lab.ports(), offer(0))).toBe(true);
    expect(await carryOut(actor, lab.ports(), { kind: "search", ...SHIRTS }, "en")).toBe(true);
    const gone = { ...favourite, productId: "nothing-there" };
    expect(await carryOut(actor, lab.ports(), gone, "en")).toBe(false);
  });
});
