import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { startSandbox, type RunningSandbox } from "@/lib/sandbox/start";
import { fen, times } from "@/lib/kernel/money";
import { createUpstream, type UpstreamService } from "./create-upstream";
import type { Outcome } from "./outcome";
import { optionsFor } from "./test-support/entries";
import { control, fullest, idsOf, lineOf, offerOf, warehouse } from "./test-support/trade";

const credentials = {
  accessKey: "sandbox-key",
  accessSecret: "sandbox-secret-0123456789",
  userId: "2100007341207",
};

const anything = {
  page: 1,
  language: "en",
  sort: "relevance",
  filters: [],
  minPriceFen: null,
  maxPriceFen: null,
  categoryId: null,
} as const;

let sandbox: RunningSandbox;
let door: UpstreamService;

beforeAll(async () => {
  sandbox = await startSandbox({ port: 0, seed: 7, offers: 3_000, ...credentials });
  door = createUpstream(optionsFor(sandbox.url, credentials));
});
beforeEach(() => control(sandbox, "DELETE", "offers"));
afterAll(async () => {
  await door.close();
  await sandbox.close();
});

function valueOf<T>(outcome: Outcome<T>): T {
  if (!outcome.ok) throw new Error(`refused: ${JSON.stringify(outcome)}`);
  return outcome.value;
}

async function firstOf(kind: string) {
  const [id] = await idsOf(sandbox, kind);
  return offerOf(door, id ?? "");
}

async function previewOf(offer: Awaited<ReturnType<typeof firstOf>>, quantity?: number) {
  const line = lineOf(offer, 3);
  const lines = [{ ...line, quantity: quantity ?? line.quantity }];
  const sellerOpenId = offer.seller.openId ?? "";
  return valueOf(await door.previewOrder({ sellerOpenId, lines, address: warehouse }));
}

describe("a preview of one merchant's lines", () => {
  it("tells what they cost, in fen whatever the reply's units", async () => {
    const offer = await firstOf("orderable");
    const preview = await previewOf(offer);
    expect(preview).toMatchObject({ orderable: true, problem: null, leftOut: [] });
    const [part] = preview.parts;
    const [line] = part?.lines ?? [];
    expect(line).toMatchObject({ line: 0, problem: null });
    const goods = times(line?.unitPrice ?? fen(0), lineOf(offer, 3).quantity);
    expect(line?.amount).toEqual(goods);
    expect(part?.goods?.minor).toBe(goods.minor - (part?.discount?.minor ?? 0));
    expect(preview.total?.minor).toBe(
      (preview.goods?.minor ?? 0) +
        (preview.freight?.minor ?? 0) +
        (part?.additionalFee?.minor ?? 0),
    );
    expect(part?.tradeModes?.length).toBeGreaterThan(0);
    expect(part?.flow).toBe("general");
  });

  it("finds every line again, with SKUs and without", async () => {
    const [first] = await idsOf(sandbox, "no_sku");
    const { seller } = await offerOf(door, first ?? "");
    const sellerOpenId = seller.openId ?? "";
    const shop = { ...anything, sellerOpenId, keyword: "", pageSize: 12 };
    const found = valueOf(await door.searchShop(shop)).offers;
    const own = await Promise.all(found.map(({ ref }) => offerOf(door, ref.id)));
    expect(own.some(({ skus }) => skus.length === 0)).toBe(true);
    const lines = own.map((offer) => lineOf(offer));
    const input = { sellerOpenId, lines, address: warehouse };
    const { parts, leftOut } = valueOf(await door.previewOrder(input));
    expect(leftOut).toEqual([]);
    const told = parts.flatMap((part) => part.lines.map(({ line }) => line));
    expect(told.toSorted((a, b) => (a ?? 0) - (b ?? 0))).toEqual(own.map((_, at) => at));
  });

  it.each([
    ["not_sold_online", "not_sold_online"],
    ["price_zero", "price_zero"],
    ["no_consignment", "no_consignment_relation"],
    ["out_of_stock", "stock_short"],
    ["no_trade_mode", "not_by_api"],
  ])("an offer that is %s is told as %s", async (kind, problem) => {
    const preview = await previewOf(await firstOf(kind));
    expect(preview.orderable).toBe(false);
    const [part] = preview.parts;
    expect([part?.problem?.kind, part?.lines[0]?.problem?.kind]).toContain(problem);
  });

  it.each([
    ["minimum", 1, "below_minimum"],
    ["wholesale_minimum", 1, "below_wholesale_minimum"],
    ["orderable", 9_000_000, "stock_short"],
  ])("of %s in a quantity of %d is told as %s", async (kind, quantity, problem) => {
    const preview = await previewOf(await firstOf(kind), quantity);
    expect(preview.parts[0]?.lines[0]?.problem).toMatchObject({ kind: problem });
  });

  it("names a SKU of another product and goods of another merchant", async () => {
    const [offer, other] = await Promise.all([firstOf("orderable"), firstOf("not_on_sale")]);
    const sellerOpenId = offer.seller.openId ?? "";
    const line = { ...lineOf(offer), specId: fullest(other)?.specId ?? "0".repeat(32) };
    const wrong = await door.previewOrder({ sellerOpenId, lines: [line], address: warehouse });
    expect(valueOf(wrong).parts[0]?.lines[0]?.problem?.kind).toBe("spec_not_of_product");
    const strange = { sellerOpenId: "BBBnobody", lines: [lineOf(offer)], address: warehouse };
    expect(valueOf(await door.previewOrder(strange))).toMatchObject({
      orderable: false,
      problem: { kind: "several_sellers_or_spec_missing", code: "500_002" },
      leftOut: [{ line: 0 }],
    });
  });

  it("follows what the control API changes", async () => {
    const offer = await firstOf("orderable");
    const before = await previewOf(offer);
    const path = `offers/${offer.ref.id}`;
    await control(sandbox, "POST", path, { freight: "77.70" });
    expect((await previewOf(offer)).freight).toEqual(fen(7_770));
    await control(sandbox, "POST", path, { price: "1234.00" });
    expect((await previewOf(offer)).goods).not.toEqual(before.goods);
    await control(sandbox, "POST", path, { stock: 0 });
    expect((await previewOf(offer)).parts[0]?.lines[0]?.problem?.kind).toBe("stock_short");
    expect((await offerOf(door, offer.ref.id)).stock).toBe(0);
    await control(sandbox, "POST", path, { stock: 100_000, trait: "no_trade_mode" });
    expect((await previewOf(offer)).parts[0]?.problem?.kind).toBe("not_by_api");
    await control(sandbox, "DELETE", "offers");
    expect(await previewOf(offer)).toEqual(before);
  });

  it("costs more than the detail said where the price has changed since", async () => {
    const offer = await firstOf("changed_price");
    const [line] = (await previewOf(offer)).parts[0]?.lines ?? [];
    const sku = fullest(offer);
    const shown = offer.pricing === "by_sku" ? (sku?.promotionPrice ?? sku?.price) : null;
    const cheapest = offer.ladder.at(-1)?.unitPrice;
    expect(line?.unitPrice?.minor).toBeGreaterThan((shown ?? cheapest)?.minor ?? Infinity);
  });

  it("counts the lines whose freight is told in words", async () => {
    expect((await previewOf(await firstOf("freight_in_words"))).freightInWords).toEqual([0]);
    expect((await previewOf(await firstOf("no_cross_border_pay"))).noCrossBorderPay).toEqual([0]);
  });

  it("is not asked for an offer of Taobao", async () => {
    const line = { ref: { market: "taobao", id: "1" } as const, specId: null, quantity: 1 };
    const asked = { sellerOpenId: "B", lines: [line], address: warehouse };
    expect(await door.previewOrder(asked)).toMatchObject({ kind: "unsent", reason: "bad_input" });
  });
});

it("a preview of several merchants has an answer for each", async () => {
  const ids = await idsOf(sandbox, "orderable", { limit: 9 });
  const [shut] = await idsOf(sandbox, "price_zero");
  const offers = await Promise.all([...ids, shut ?? ""].map((id) => offerOf(door, id)));
  const bySeller = Map.groupBy(offers, ({ seller }) => seller.openId ?? "");
  const merchants = [...bySeller].map(([sellerOpenId, own]) => ({
    sellerOpenId,
    lines: own.map((offer) => lineOf(offer)),
  }));
  expect(merchants.length).toBeGreaterThan(3);
  const all = valueOf(await door.previewOrders({ merchants, address: warehouse }));
  const single = await Promise.all(
    merchants.map(async (one) => valueOf(await door.previewOrder({ ...one, address: warehouse }))),
  );
  expect(all).toEqual(single);
});

describe("a preview on Taobao", () => {
  async function taobaoLine(id: string, quantity = 2) {
    const offer = await offerOf(door, id, "taobao");
    const sku = fullest(offer);
    return {
      ref: offer.ref,
      buyId: offer.buyId ?? "",
      skuBuyId: sku?.buyId ?? null,
      quantity,
      unitPrice: sku?.promotionPrice ?? sku?.price ?? fen(100),
    };
  }

  it("has a part for each seller, and adds up", async () => {
    const ids = await idsOf(sandbox, "orderable", { market: "taobao", limit: 6 });
    const lines = await Promise.all(ids.map((id) => taobaoLine(id)));
    const preview = valueOf(await door.previewTaobao({ lines, address: warehouse }));
    expect(preview).toMatchObject({ orderable: true, leftOut: [] });
    expect(new Set(preview.parts.map(({ sellerName }) => sellerName)).size).toBe(
      preview.parts.length,
    );
    for (const part of preview.parts)
      expect(part.lines.reduce((sum, { amount }) => sum + (amount?.minor ?? 0), 0)).toBe(
        part.goods?.minor,
      );
  });

  it("leaves out what can't be ordered, with the reason", async () => {
    const [good, other] = await idsOf(sandbox, "orderable", { market: "taobao", limit: 2 });
    const lines = [await taobaoLine(good ?? ""), await taobaoLine(other ?? "")];
    await control(sandbox, "POST", `offers/${good}`, { status: "member deleted" });
    const preview = valueOf(await door.previewTaobao({ lines, address: warehouse }));
    expect(preview.orderable).toBe(false);
    expect(preview.leftOut).toMatchObject([{ line: 0, problem: { kind: "not_sold_online" } }]);
    expect(preview.parts[0]?.lines).toMatchObject([{ line: 1 }]);
    const many = [{ ...(lines[1] ?? lines[0]!), quantity: 9_000_000 }];
    const short = valueOf(await door.previewTaobao({ lines: many, address: warehouse }));
    expect(short.leftOut).toMatchObject([{ line: 0, problem: { kind: "stock_short" } }]);
  });
});
