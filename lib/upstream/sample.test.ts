import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { money, parseYuan, type Money } from "@/lib/kernel/money";
import { relatedOffers } from "./contract/goods-1688";
import type { OfferSummary } from "./domain";
import { interpret } from "./interpret";
import { toOfferSummaries } from "./mapping/offer-summary";

const text = readFileSync(
  new URL("./contract/samples/product-related.response.json", import.meta.url),
  "utf8",
);
const sent = (JSON.parse(text) as { data: Record<string, unknown>[] }).data;

function read() {
  return interpret(
    { kind: "reply", status: 200, text, date: null, retryAfter: null },
    { endpoint: relatedOffers, read: toOfferSummaries },
    { now: 0, elapsedMs: 0 },
  );
}

/** Where each member of a real item is found again. A member that is not listed fails the test. */
const ACCOUNT: Record<string, (value: unknown, offer: OfferSummary) => [unknown, unknown]> = {
  imageUrl: (value, offer) => [offer.imageUrl, value],
  subject: (value, offer) => [offer.originalTitle, value],
  subjectTrans: (value, offer) => [offer.title, value],
  offerMapId: (value, offer) => [offer.ref, { market: "1688", id: value }],
  priceInfo: (value, offer) => [offer.price, priceOf(value)],
  monthSold: (value, offer) => [offer.monthlySales, value],
  isJxhy: (value, offer) => [offer.badges.includes("curated"), value === true],
  isOnePsale: (value, offer) => [offer.badges.includes("dropship"), value === true],
  sellerIdentities: (value, offer) => [
    offer.badges.filter((badge) => SELLER_BADGES[badge] !== undefined),
    Object.keys(SELLER_BADGES).filter((badge) =>
      (value as string[]).includes(SELLER_BADGES[badge] ?? ""),
    ),
  ],
  topCategoryId: (value, offer) => [offer.categoryIds[0], String(value)],
  secondCategoryId: (value, offer) => [offer.categoryIds[1], String(value)],
  thirdCategoryId: (value, offer) => [offer.categoryIds[2], String(value)],
};

const SELLER_BADGES: Record<string, string> = {
  super_factory: "super_factory",
  powerful_merchant: "powerful_merchants",
  trade_pass: "tp_member",
};

function priceOf(value: unknown): Money | null {
  const { price, ...rest } = value as { price: string };
  expect(rest).toEqual({});
  const read = parseYuan(price);
  return read.ok ? money(read.value.minor, "CNY") : null;
}

it("the stored real reply yields its ten offers", () => {
  const { result } = read();
  expect(result.ok && result.value.map(({ ref }) => ref.id)).toEqual(
    sent.map(({ offerMapId }) => offerMapId),
  );
  expect(sent).toHaveLength(10);
});

it("every member of every item is found again", () => {
  const { result } = read();
  const offers = result.ok ? result.value : [];
  for (const [index, item] of sent.entries()) {
    for (const [member, value] of Object.entries(item)) {
      const account = ACCOUNT[member];
      expect(account, `nobody accounts for ${member}`).toBeDefined();
      const [ours, theirs] = account?.(value, offers[index] as OfferSummary) ?? [];
      expect(ours, member).toEqual(theirs);
    }
  }
});

it("the wrapper's members are read too", () => {
  expect(read()).toMatchObject({
    httpStatus: 200,
    envelopeCode: 200,
    upstreamRequestId: "42b6a253ec344af8a30cbc3acaf601cd",
  });
});
