import { existsSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { assetPath } from "../pictures/cutouts";
import { PLACES } from "./categories";
import { kindOf, OFFER_KINDS } from "./offer-kinds";
import { shapeOf } from "./shape";
import { skusOf } from "./skus";
import { createWorld } from "./world";

const world = createWorld(3, 2000);
const cores = [...world.offers()];

describe("a world", () => {
  it("is the same for the same seed and another for another", () => {
    const titles = (seed: number) =>
      [...createWorld(seed, 50).offers()].map(({ id, subject, priceFen }) => [
        id,
        subject,
        priceFen,
      ]);
    expect(titles(5)).toEqual(titles(5));
    expect(titles(5)).not.toEqual(titles(6));
  });

  it("gives every offer a map id of 22 characters and a 1688 id of its own", () => {
    expect(cores.every(({ id }) => /^[A-Za-z0-9_-]{22}$/.test(id))).toBe(true);
    expect(new Set(cores.map(({ id }) => id)).size).toBe(2000);
    expect(new Set(cores.map(({ numericId }) => numericId)).size).toBe(2000);
  });

  it("has every kind of offer a test may ask for", () => {
    for (const kind of OFFER_KINDS)
      expect(cores.filter((core) => kindOf(kind, "1688")?.(core)).length, kind).toBeGreaterThan(0);
  });

  it("shows a price that a SKU really has", () => {
    for (const core of cores) {
      const skus = skusOf(core, shapeOf(core));
      if (skus.length > 0) expect(Math.min(...skus.map(({ fen }) => fen))).toBe(core.priceFen);
    }
  });

  it("has ladders that start at the minimum, rise in quantity and never in price", () => {
    for (const { ladder, minimum } of cores.map(shapeOf)) {
      expect(ladder[0]?.from).toBe(minimum);
      for (const [at, rung] of ladder.entries()) {
        const before = ladder[at - 1];
        if (before) expect(rung.from > before.from && rung.fen <= before.fen).toBe(true);
      }
    }
  });

  it("has SKU ids of 13 to 19 digits, some beyond what a double holds", () => {
    const ids = cores
      .slice(0, 300)
      .flatMap((core) => skusOf(core, shapeOf(core)).map((sku) => sku.skuId));
    expect(ids.every((id) => /^[1-9]\d{12,18}$/.test(id))).toBe(true);
    expect(ids.some((id) => BigInt(id) > BigInt(Number.MAX_SAFE_INTEGER))).toBe(true);
  });

  it("takes changes and takes them back", () => {
    const made = createWorld(9, 40);
    const id = made.at(4)?.id ?? "";
    const before = made.find(id);
    made.change(id, { priceFen: 12345 });
    expect(made.find(id)?.priceFen).toBe(12345);
    made.change(id, { deleted: true });
    expect(made.find(id)).toBeNull();
    made.restore();
    expect(made.find(id)).toEqual(before);
  });
});

describe("the catalogue", () => {
  it("names only objects the picture package holds", () => {
    const objects = PLACES.flatMap(({ leaf }) => leaf.goods.flatMap((good) => good.objects));
    expect(objects.filter((object) => !existsSync(assetPath(object)))).toEqual([]);
  });

  it("gives every category an id of its own and every good both names", () => {
    const ids = PLACES.map(({ leaf }) => leaf.id);
    expect(new Set(ids).size).toBe(ids.length);
    const goods = PLACES.flatMap(({ leaf }) => leaf.goods);
    expect(goods.filter(({ zh, en }) => !/\p{Script=Han}/u.test(zh) || en === "")).toEqual([]);
  });
});
