import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { recommendOffers } from "./contract/finding-1688";
import { getCategory, getOffer, relatedOffers, searchOffers } from "./contract/goods-1688";
import {
  checkTaobaoItems,
  getTaobaoItem,
  searchTaobao,
  searchTaobaoByPicture,
} from "./contract/goods-taobao";
import { getHotList } from "./contract/hot-list";
import { interpret, type Attempt, type Reading } from "./interpret";
import { toCategoryLookup } from "./mapping/category";
import { toHotList } from "./mapping/hot-list";
import { toOfferLookup } from "./mapping/offer";
import { toOfferPage, toOfferSummaries } from "./mapping/offer-summary";
import { toOfferChecks } from "./mapping/taobao-check";
import { toTaobaoLookup } from "./mapping/taobao-item";
import { toTaobaoPage, toTaobaoPictureHits } from "./mapping/taobao-row";
import { detailReply } from "./test-support/detail";
import { hotListReply, taobaoCheckReply, taobaoReply, taobaoRow } from "./test-support/finding";

const item = {
  imageUrl: "https://cbu01.alicdn.com/a.jpg",
  subject: "水枪",
  subjectTrans: "Water gun",
  offerMapId: "9a0zr-xnf46T9s2zWUoG5A",
  priceInfo: { price: "15.0", promotionPrice: "14.0" },
  isJxhy: true,
  isOnePsale: null,
  repurchaseRate: "10%",
  monthSold: 42,
  minOrderQuantity: 2,
  sellerIdentities: ["tp_member"],
  offerIdentities: ["yx"],
  topCategoryId: 122916002,
};
const node = {
  categoryId: 79,
  chineseName: "汽车",
  translatedName: "Car",
  leaf: "false",
  level: "1",
};
const page = { totalRecords: 2000, totalPage: 401, pageSize: 5, currentPage: 1, data: [item] };
const ref = { market: "1688", id: "1" } as const;

type Case = { data: unknown; reading: Reading<never, unknown> };
function caseOf<Output, T>(data: unknown, reading: Reading<Output, T>): Case {
  return { data, reading: reading as unknown as Reading<never, unknown> };
}
const CASES: Record<string, Case> = {
  "offers.search": caseOf(page, {
    endpoint: searchOffers,
    read: toOfferPage({ page: 1, pageSize: 5 }),
  }),
  "offers.get": caseOf(detailReply(), { endpoint: getOffer, read: toOfferLookup(ref) }),
  "offers.related": caseOf([item, item], { endpoint: relatedOffers, read: toOfferSummaries }),
  "recommendations.list": caseOf([item], {
    endpoint: recommendOffers,
    read: toOfferPage({ page: 1, pageSize: 5 }),
  }),
  "hot_lists.get": caseOf(hotListReply, {
    endpoint: getHotList,
    read: toHotList({ categoryId: "79", rank: "hot" }),
  }),
  "taobao.get": caseOf(taobaoReply, {
    endpoint: getTaobaoItem,
    read: toTaobaoLookup({ market: "taobao", id: "1" }),
  }),
  "taobao.check": caseOf(taobaoCheckReply, {
    endpoint: checkTaobaoItems,
    read: toOfferChecks([{ id: "1" }, { id: "2" }]),
  }),
  "taobao.search": caseOf(
    { pageNo: 1, pageSize: 20, data: [taobaoRow] },
    { endpoint: searchTaobao, read: toTaobaoPage({ page: 1, pageSize: 20, language: "en" }) },
  ),
  "picture_search.taobao": caseOf([taobaoRow], {
    endpoint: searchTaobaoByPicture,
    read: toTaobaoPictureHits({ page: 1, pageSize: 20, language: "en" }),
  }),
  "categories.get": caseOf(
    { ...node, children: [node, node] },
    { endpoint: getCategory, read: toCategoryLookup },
  ),
};

const KINDS = ["network", "timeout", "http", "envelope", "contract"];

function read(text: string, { reading }: Case): Attempt<unknown> {
  const reply = { kind: "reply", status: 200, text, date: null, retryAfter: null } as const;
  return interpret(reply, reading, { now: 0, elapsedMs: 1 });
}

function expectAnOutcome({ result }: Attempt<unknown>): void {
  if (result.ok) expect(result.value).toBeDefined();
  else expect(KINDS).toContain(result.kind);
}

/** Every place of a JSON value, as the path to it. */
function placesIn(value: unknown, path: string[] = []): string[][] {
  const children =
    typeof value === "object" && value !== null
      ? Object.entries(value).flatMap(([key, child]) => placesIn(child, [...path, key]))
      : [];
  return [path, ...children];
}

function replaced(value: unknown, [step, ...rest]: string[], stranger: unknown): unknown {
  if (step === undefined) return stranger;
  const copy = structuredClone(value) as Record<string, unknown>;
  copy[step] = replaced(copy[step], rest, stranger);
  return copy;
}

const stranger = fc.oneof(
  fc.jsonValue(),
  fc.constantFrom(-1, 1e308, "1e999", "9".repeat(40), "__proto__", "//", "http://", " ", "\u0000"),
  fc.bigInt().map(String),
  // Objects that can't be turned into text.
  fc.constantFrom({ toString: [] }, { valueOf: 1, toString: null }, { length: -1 }),
);

describe.each(Object.keys(CASES))("%s", (key) => {
  const subject = CASES[key] as Case;
  const body = { requestId: "42b6", code: 200, developId: "1", msg: "成功", data: subject.data };

  it("reads its good reply", () => {
    expect(read(JSON.stringify(body), subject).result.ok).toBe(true);
  });

  it("ends in an outcome with any JSON value in place of any member", () => {
    fc.assert(
      fc.property(fc.constantFrom(...placesIn(body)), stranger, (place, value) => {
        expectAnOutcome(read(JSON.stringify(replaced(body, place, value)), subject));
      }),
      { numRuns: 2_000 },
    );
  });

  it("ends in an outcome with any member left out", () => {
    for (const place of placesIn(body))
      expectAnOutcome(read(JSON.stringify(replaced(body, place, undefined)) ?? "", subject));
  });

  it("ends in a failure for random bytes", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
        expect(read(new TextDecoder().decode(bytes), subject).result.ok).toBe(false);
      }),
    );
  });

  it("ends in an outcome for a good reply with random bytes in it", () => {
    const good = Buffer.from(JSON.stringify(body));
    const spot = fc.nat(good.length - 1);
    fc.assert(
      fc.property(spot, fc.uint8Array({ minLength: 1, maxLength: 8 }), (at, bytes) => {
        const broken = Buffer.concat([good.subarray(0, at), bytes, good.subarray(at)]);
        expectAnOutcome(read(broken.toString(), subject));
      }),
    );
  });
});
