import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { startSandbox, type RunningSandbox } from "@/lib/sandbox/start";
import { createUpstream, type UpstreamService } from "./create-upstream";
import type { OfferPage } from "./domain";
import type { Outcome } from "./outcome";
import { optionsFor } from "./test-support/entries";

const credentials = {
  accessKey: "sandbox-key",
  accessSecret: "sandbox-secret-0123456789",
  userId: "2100007341207",
};
const narrowed = {
  page: 1,
  pageSize: 20,
  language: "en",
  sort: "relevance",
  filters: [],
  minPriceFen: null,
  maxPriceFen: null,
  categoryId: null,
} as const;
const taobaoSearch = {
  keyword: "bag",
  page: 1,
  pageSize: 40,
  language: "en",
  sort: "relevance",
} as const;

let sandbox: RunningSandbox;
let door: UpstreamService;

beforeAll(async () => {
  sandbox = await startSandbox({ port: 0, seed: 7, offers: 1_500, ...credentials });
  door = createUpstream(
    optionsFor(sandbox.url, { ...credentials, confirmed: "all", timeoutMs: 15_000 }),
  );
});
afterAll(async () => {
  await door.close();
  await sandbox.close();
});

function offersOf(outcome: Outcome<OfferPage>) {
  if (!outcome.ok) throw new Error(`refused: ${outcome.kind}`);
  expect(outcome.value.offers.length).toBeGreaterThan(0);
  return outcome.value.offers;
}

const base64Of = async (url: string | null) =>
  Buffer.from(await (await fetch(`${url}?w=320`)).arrayBuffer()).toString("base64");

describe("a picture finds the offer it shows", () => {
  it("on 1688", async () => {
    const [wanted] = offersOf(await door.searchOffers({ ...narrowed, keyword: "bag" }));
    const pictureBase64 = await base64Of(wanted?.imageUrl ?? null);
    const region = { x0: 10, x1: 310, y0: 10, y1: 310 };
    const asked = { ...narrowed, market: "1688", pictureBase64, region } as const;
    const found = offersOf(await door.searchByPicture(asked));
    expect(found.slice(0, 5).map(({ ref }) => ref)).toContainEqual(wanted?.ref);
  });

  it("on Taobao", async () => {
    const [wanted] = offersOf(await door.searchTaobao(taobaoSearch));
    const pictureBase64 = await base64Of(wanted?.imageUrl ?? null);
    const asked = { ...taobaoSearch, market: "taobao", pictureBase64 } as const;
    const found = offersOf(await door.searchByPicture(asked));
    expect(found.slice(0, 5).map(({ ref }) => ref)).toContainEqual(wanted?.ref);
  });
});

it("an offer's merchant has a shop with that offer in it", async () => {
  const [wanted] = offersOf(await door.searchOffers({ ...narrowed, keyword: "bag" }));
  if (!wanted) throw new Error("no offer");
  const detail = await door.getOffer({ ref: wanted.ref, language: "en" });
  if (!detail.ok || detail.value.kind !== "offer") throw new Error("no detail");
  const sellerOpenId = detail.value.offer.seller.openId ?? "";
  const asked = { ...narrowed, pageSize: 50, sellerOpenId, keyword: "bag" };
  expect(offersOf(await door.searchShop(asked)).map(({ ref }) => ref)).toContainEqual(wanted.ref);
});

it.each(["global", "1688"] as const)("the %s selection holds goods", async (selection) => {
  offersOf(await door.searchSelection({ ...narrowed, keyword: "bag", selection }));
});

it("recommendations go on from page to page", async () => {
  const ask = (page: number) => door.recommendedOffers({ page, pageSize: 10, language: "en" });
  const ids = [...offersOf(await ask(1)), ...offersOf(await ask(2))].map(({ ref }) => ref.id);
  expect(new Set(ids).size).toBe(20);
});

it("every place of a hot list leads to its offer", async () => {
  const asked = { categoryId: "67", rank: "overall", limit: 8, language: "en" } as const;
  const outcome = await door.hotList(asked);
  if (!outcome.ok || outcome.value.kind !== "list") throw new Error("no list");
  expect(outcome.value.list.entries).toHaveLength(8);
  for (const { ref, originalTitle } of outcome.value.list.entries) {
    const detail = await door.getOffer({ ref, language: "en" });
    expect(detail).toMatchObject({ ok: true, value: { offer: { originalTitle } } });
  }
});

it("a hot list of a category nobody has is gone", async () => {
  const asked = { categoryId: "424242", rank: "hot", limit: 8, language: "en" } as const;
  expect(await door.hotList(asked)).toMatchObject({ ok: true, value: { kind: "gone" } });
});

describe("goods of Taobao", () => {
  it("are read with every price, option and SKU, at the price of the list", async () => {
    for (const { ref, price } of offersOf(await door.searchTaobao(taobaoSearch)).slice(0, 25)) {
      const outcome = await door.getOffer({ ref, language: "en" });
      if (!outcome.ok || outcome.value.kind !== "offer") throw new Error(`no offer ${ref.id}`);
      const { offer } = outcome.value;
      expect(offer.ladder[0]?.unitPrice).toEqual(price);
      for (const sku of offer.skus) {
        expect([sku.price?.currency, /^\d{16,18}$/.test(sku.buyId ?? "")]).toEqual(["CNY", true]);
        const chosen = sku.choice.map((value, at) => offer.options[at]?.values[value]);
        expect(chosen).not.toContain(undefined);
      }
    }
  });

  it("are checked for the ids their detail tells", async () => {
    const refs = offersOf(await door.searchTaobao(taobaoSearch)).map(({ ref }) => ref);
    const items = refs.map(({ id }) => ({ id, skuIds: [] }));
    const outcome = await door.checkTaobao({ items });
    if (!outcome.ok) throw new Error("no check");
    for (const check of outcome.value) {
      const detail = await door.getOffer({ ref: check.ref, language: "en" });
      if (!detail.ok || detail.value.kind !== "offer") throw new Error("no detail");
      const { buyId, skus } = detail.value.offer;
      expect(check).toMatchObject(
        buyId === null
          ? { kind: "not_orderable" }
          : { kind: "orderable", buyId, skus: skus.map((sku) => ({ buyId: sku.buyId })) },
      );
    }
  });

  it("with an id nobody has are gone", async () => {
    const ref = { market: "taobao", id: "AAAAAAAAAAAAAAAAAAAAAA" } as const;
    const outcome = await door.getOffer({ ref, language: "en" });
    expect(outcome).toMatchObject({ ok: true, value: { kind: "gone" } });
  });
});
