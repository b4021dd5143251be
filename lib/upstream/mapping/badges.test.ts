import { expect, test } from "vitest";
import { shippingHours, toBadges, type BadgeFacts } from "./badges";

test.each<[BadgeFacts, string[]]>([
  [{}, []],
  [{ isJxhy: true, isOnePsale: true }, ["curated", "dropship"]],
  [{ isJxhy: null, isOnePsale: false }, []],
  [
    { sellerIdentities: ["super_factory", "powerful_merchants", "tp_member"] },
    ["super_factory", "powerful_merchant", "trade_pass"],
  ],
  [{ offerIdentities: ["yx", "select"] }, ["strictly_selected"]],
  [{ sellerIdentities: ["constructor", "__proto__", "new_word"] }, []],
  [
    {
      tagInfoList: [
        { key: "1688_yx", value: true },
        { key: "isQqyx", value: true },
        { key: "new7", value: false },
        { key: "new30", value: null },
        { key: "select", value: true },
      ],
    },
    ["strictly_selected"],
  ],
  [{ isOnePsale: true, tagInfoList: [{ key: "isOnePsale", value: true }] }, ["dropship"]],
  [{ shippingTimeGuarantee: "shipIn24Hours" }, ["ships_24h"]],
])("%j earns %j", (facts, badges) => {
  expect(toBadges(facts)).toEqual(badges);
});

test.each([
  ["shipIn24Hours", 24],
  ["shipIn48Hours", 48],
  ["shipInToday", null],
  ["toString", null],
  [null, null],
])("%j is %j hours", (guarantee, hours) => {
  expect(shippingHours(guarantee)).toBe(hours);
});
