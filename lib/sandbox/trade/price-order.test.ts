import { describe, expect, it } from "vitest";
import { has } from "../world/filter-words";
import { kindOf } from "../world/offer-kinds";
import type { OfferCore } from "../world/offer-core";
import { shapeOf } from "../world/shape";
import { skusOf } from "../world/skus";
import { createWorld } from "../world/world";
import { freightFen, zoneOf } from "./freight";
import { orderLine } from "./order-line";
import { priceOrder } from "./price-order";
import { shopTermsOf } from "./shop-terms";

const world = createWorld(7, 3000);

function offers(kind: string, fits: (core: OfferCore) => boolean = () => true): OfferCore[] {
  return [...world.offers()].filter((core) => kindOf(kind, "1688")?.(core) && fits(core));
}

function offer(kind: string, fits?: (core: OfferCore) => boolean): OfferCore {
  const [found] = offers(kind, fits);
  if (!found) throw new Error(`no offer is ${kind}`);
  return found;
}

const withSkus = (core: OfferCore) => shapeOf(core).options.length > 0;
const plentiful = (core: OfferCore) =>
  withSkus(core) && skusOf(core, shapeOf(core)).filter(({ stock }) => stock > 1000).length > 1;

function line(core: OfferCore, quantity: number, at = 0, specId?: string | null) {
  const skus = skusOf(core, shapeOf(core)).filter(({ stock }) => stock > 1000);
  return orderLine(world, {
    offerId: core.id,
    specId: specId === undefined ? (skus[at]?.specId ?? null) : specId,
    quantity,
    sellerOpenId: core.merchant.openId,
  });
}

const price = (...lines: ReturnType<typeof line>[]) => priceOrder(lines, "浙江省", 50);
const problemsOf = (...lines: ReturnType<typeof line>[]) =>
  price(...lines).parts.flatMap((part) => part.lines.map(({ problem }) => problem));

describe("a line that can't be ordered has 1688's code", () => {
  const good = offer("orderable", plentiful);
  const other = offer("orderable", ({ merchant }) => merchant !== good.merchant);
  const least = (core: OfferCore) => Math.max(shapeOf(core).minimum, 2) * 2;
  it.each([
    ["500_001", line(offer("not_sold_online", plentiful), 50)],
    ["500_001", line(offer("not_on_sale", plentiful), 50)],
    ["500_002", line(good, least(good), 0, null)],
    ["500_003", line(good, least(good), 0, "f".repeat(32))],
    ["500_004", line(good, 9_000_000)],
    ["500_005", line(offer("minimum", plentiful), 1)],
    ["500_005", line(offer("lot", plentiful), 101)],
    ["500_007", line(offer("no_consignment", plentiful), 100)],
    ["500_008", line(offer("price_zero", plentiful), 100)],
    ["500_009", line(offer("wholesale_minimum", plentiful), 1)],
  ])("%s", (code, asked) => {
    expect(problemsOf(asked)).toEqual([code]);
  });

  it("500_002 for the whole where goods of two merchants are mixed", () => {
    expect(price(line(good, least(good)), line(other, 10)).refused).toBe("500_002");
  });
});

describe("a mixed batch", () => {
  const few = (core: OfferCore) =>
    plentiful(core) &&
    shapeOf(core).minimum > 1 &&
    shapeOf(core).lot === null &&
    core.priceFen < 300;
  const core = offer("orderable", (one) => few(one) && one.merchant.mix !== null);
  it("is not met by a piece of one offer", () => {
    expect(problemsOf(line(core, 1))).toEqual(["500_006"]);
  });

  it("lets a piece through where the shop's other goods make up for it", () => {
    const beside = offer(
      "orderable",
      (one) =>
        one.merchant === core.merchant &&
        one !== core &&
        plentiful(one) &&
        shapeOf(one).lot === null,
    );
    expect(problemsOf(line(core, 1), line(beside, 500))).toEqual([null, null]);
  });
});

describe("a price", () => {
  it("is of the rung that the pieces over all SKUs reach", () => {
    const core = offer(
      "quantity_price",
      (one) =>
        plentiful(one) &&
        shapeOf(one).ladder.length > 1 &&
        shapeOf(one).lot === null &&
        shapeOf(one).minimum < 20 &&
        kindOf("orderable", "1688")?.(one) === true,
    );
    const { ladder } = shapeOf(core);
    const half = Math.ceil((ladder[1]?.from ?? 0) / 2);
    const units = price(line(core, half, 0), line(core, half, 1)).parts.flatMap((part) =>
      part.lines.map(({ unitFen }) => unitFen),
    );
    expect(units).toEqual([ladder[1]?.fen, ladder[1]?.fen]);
  });

  it("adds up: goods less discount, and freight and fees on top", () => {
    for (const core of offers("orderable", plentiful).slice(0, 300)) {
      const { minimum } = shapeOf(core);
      for (const part of price(line(core, minimum * 10)).parts) {
        const sum = part.lines.reduce((total, { amountFen }) => total + amountFen, 0);
        expect(part.goodsFen).toBe(sum);
        expect(part.totalFen).toBe(sum - part.discountFen + part.freightFen + part.additionalFen);
        expect(part.discountFen).toBe(
          (shopTermsOf(core.merchant).promotion?.from ?? Infinity) <= sum
            ? shopTermsOf(core.merchant).promotion?.off
            : 0,
        );
      }
    }
  });
});

describe("freight", () => {
  const terms = {
    first: { near: 500, middle: 700, far: 2_000 },
    further: { near: 100, middle: 300, far: 1_000 },
    freeFrom: 9_900,
  };
  const goods = (grams: number, goodsFen: number, fixedFen: number | null = null) => [
    { grams, goodsFen, fixedFen },
  ];
  it.each([
    ["the first kilogram", goods(1_000, 100), "near", 500],
    ["every kilogram begun after it", goods(2_001, 100), "middle", 1_300],
    ["nothing from a sum on", goods(9_000, 9_900), "near", 0],
    ["but not to far places", goods(1_000, 9_900), "far", 2_000],
    ["a fixed sum where there is one", goods(9_000, 100, 333), "far", 333],
    ["nothing for goods without weight", goods(0, 100), "far", 0],
  ] as const)("is %s", (_, asked, zone, fen) => {
    expect(freightFen(asked, terms, zone)).toBe(fen);
  });

  it.each([
    ["浙江省", "near"],
    ["广东省", "middle"],
    ["新疆维吾尔自治区", "far"],
  ])("from 浙江省义乌市 to %s is %s", (province, zone) => {
    expect(zoneOf("浙江省义乌市", province)).toBe(zone);
  });

  it("is nothing for goods that travel free or tell it in words", () => {
    const free = offer(
      "orderable",
      (core) => plentiful(core) && has(core.filters, "isOnePsaleFreePost"),
    );
    const told = offer("freight_in_words", plentiful);
    for (const core of [free, told]) expect(price(line(core, 100)).parts[0]?.freightFen).toBe(0);
  });
});

describe("an order is split", () => {
  it("by the warehouses its goods lie in", () => {
    const { merchant } = offer("orderable", (core) => shopTermsOf(core.merchant).warehouses === 2);
    const own = offers("orderable", (core) => core.merchant === merchant && plentiful(core));
    const { parts } = price(...own.slice(0, 12).map((core) => line(core, 100)));
    expect(parts.length).toBe(2);
    expect(parts.flatMap(({ lines }) => lines).length).toBe(Math.min(12, own.length));
  });

  it("after fifty lines", () => {
    const core = offer(
      "orderable",
      (one) => plentiful(one) && shopTermsOf(one.merchant).warehouses === 1,
    );
    const { parts } = price(...Array.from({ length: 101 }, () => line(core, 100)));
    expect(parts.map(({ lines }) => lines.length)).toEqual([50, 50, 1]);
  });
});

it("no way to pay is offered where an order can't come by API", () => {
  expect(price(line(offer("no_trade_mode", plentiful), 100)).parts[0]?.tradeModes).toEqual([]);
});
