import { describe, expect, it } from "vitest";
import { offerDetailWire } from "../contract/offer-detail";
import { NO_CHOICE, toSkus } from "./skus";

type Pair = [attributeId: number | null, name: string, value: string | null, image?: string];

function skusOf(...skus: Pair[][]) {
  const wire = offerDetailWire.parse({
    productSkuInfos: skus.map((pairs) => ({
      skuAttributes: pairs.map(([attributeId, attributeName, value, skuImageUrl]) => ({
        attributeId,
        attributeName,
        value,
        skuImageUrl,
      })),
    })),
  });
  const { options, skus: placed } = toSkus(wire.productSkuInfos ?? [], []);
  return {
    options: options.map(({ name, values }) => [name.text, ...values.map(({ text }) => text)]),
    choices: placed.map(({ choice }) => choice),
    images: options.map(({ values }) => values.map(({ imageUrl }) => imageUrl)),
  };
}

const red: Pair = [1, "Colour", "Red"];
const blue: Pair = [1, "Colour", "Blue"];
const small: Pair = [2, "Size", "S"];
const large: Pair = [2, "Size", "L"];

describe("options and places", () => {
  it("of one dimension", () => {
    expect(skusOf([red], [blue])).toMatchObject({
      options: [["Colour", "Red", "Blue"]],
      choices: [[0], [1]],
    });
  });

  it("of two dimensions, in the order they are first met", () => {
    expect(skusOf([red, small], [red, large], [blue, small])).toMatchObject({
      options: [
        ["Colour", "Red", "Blue"],
        ["Size", "S", "L"],
      ],
      choices: [
        [0, 0],
        [0, 1],
        [1, 0],
      ],
    });
  });

  it("do not depend on the order of attributes within a SKU", () => {
    expect(skusOf([red, small], [large, blue]).choices).toEqual([
      [0, 0],
      [1, 1],
    ]);
  });

  it("mark an attribute that one SKU leaves out", () => {
    expect(skusOf([red, small], [blue]).choices).toEqual([
      [0, 0],
      [1, NO_CHOICE],
    ]);
  });

  it("count an attribute told twice once", () => {
    expect(skusOf([red, [1, "Colour", "Blue"]])).toMatchObject({
      options: [["Colour", "Red"]],
      choices: [[0]],
    });
  });

  it("go by name where there is no id", () => {
    expect(skusOf([[null, "Colour", "Red"]], [[null, "Colour", "Blue"]]).options).toEqual([
      ["Colour", "Red", "Blue"],
    ]);
  });

  it("skip an attribute without a value", () => {
    expect(skusOf([red, [2, "Size", null]])).toMatchObject({
      options: [["Colour", "Red"]],
      choices: [[0]],
    });
  });

  it("are none for SKUs without attributes", () => {
    expect(skusOf([], [])).toEqual({ options: [], choices: [[], []], images: [] });
  });
});

it("takes the first picture that any SKU of a value carries", () => {
  const withPicture: Pair = [1, "Colour", "Red", "https://cbu01.alicdn.com/red.jpg"];
  expect(skusOf([red, small], [withPicture, large]).images[0]).toEqual([
    "https://cbu01.alicdn.com/red.jpg",
  ]);
});

it("finds a SKU's weight by spec or by SKU id", () => {
  const wire = offerDetailWire.parse({
    productSkuInfos: [{ specId: "a" }, { skuId: 7 }, { specId: "c" }],
    productShippingInfo: {
      skuShippingInfoList: [
        { specId: "a", weight: 100 },
        { skuId: "7", weight: "250" },
        { specId: "c", weight: 0 },
      ],
    },
  });
  const shipping = wire.productShippingInfo?.skuShippingInfoList ?? [];
  const { skus } = toSkus(wire.productSkuInfos ?? [], shipping);
  expect(skus.map(({ weightGrams }) => weightGrams)).toEqual([100, 250, null]);
});
