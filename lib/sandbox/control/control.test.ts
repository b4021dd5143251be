import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import type { RunningSandbox } from "../start";
import {
  control,
  PATHS,
  post,
  rawPost,
  SEARCH,
  signedHeaders,
  startSmall,
} from "../testing/client";

let sandbox: RunningSandbox;

beforeAll(async () => {
  sandbox = await startSmall({ offers: 600 });
});
beforeEach(async () => {
  await control(sandbox, "DELETE", "offers");
  await control(sandbox, "DELETE", "calls");
  await control(sandbox, "POST", "clock", { offsetMs: 0 });
});
afterAll(() => sandbox.close());

async function anOffer(): Promise<{ id: string; price: string }> {
  const { offers } = (await control(sandbox, "GET", "offers?limit=1")) as {
    offers: { id: string; price: string }[];
  };
  return offers[0] ?? { id: "", price: "" };
}

const detail = (offerId: string) => post(sandbox, PATHS.detail, { offerId, country: "en" });

async function count(keyword: string): Promise<number> {
  const { data } = await post(sandbox, PATHS.search, { ...SEARCH, keyword });
  return (data as { totalRecords: number }).totalRecords;
}

describe("calls", () => {
  it("counts what was asked per endpoint and remembers how it was signed", async () => {
    await post(sandbox, PATHS.search, SEARCH);
    const headers = signedHeaders(Date.now());
    await rawPost(sandbox, PATHS.search, SEARCH, headers);
    await detail("nobody");
    const seen = await control(sandbox, "GET", "calls");
    expect(seen).toMatchObject({ total: 3, counts: { "offers.search": 2, "offers.get": 1 } });
    expect((seen.recent as unknown[])[1]).toMatchObject({
      endpoint: "offers.search",
      nonce: headers["nonce-str"],
      signature: headers.signature,
      timestamp: headers.timestamp,
      input: SEARCH,
      outcome: "answered",
    });
  });

  it("names the reason of a refusal", async () => {
    await rawPost(sandbox, PATHS.search, SEARCH, { ...signedHeaders(Date.now()), signature: "x" });
    const { recent } = (await control(sandbox, "GET", "calls")) as {
      recent: { outcome: string }[];
    };
    expect(recent.map(({ outcome }) => outcome)).toEqual(["bad_signature"]);
  });

  it("knows the busiest second", async () => {
    await Promise.all(Array.from({ length: 5 }, () => post(sandbox, PATHS.search, SEARCH)));
    expect((await control(sandbox, "GET", "calls")).peakPerSecond).toBeGreaterThanOrEqual(5);
  });
});

describe("offers", () => {
  it("move every price with the one that was set", async () => {
    const { id } = await anOffer();
    await control(sandbox, "POST", `offers/${id}`, { price: "77.70" });
    const { productSaleInfo } = (await detail(id)).data as {
      productSaleInfo: { priceRangeList: { price: string }[] };
    };
    expect(productSaleInfo.priceRangeList[0]?.price).toBe("77.7");
  });

  it("leave the search when they are taken off sale, and still have a detail", async () => {
    const { id } = await anOffer();
    await control(sandbox, "POST", `offers/${id}`, { subjectTrans: "xylophonic", subject: "琴" });
    expect(await count("xylophonic")).toBe(1);
    await control(sandbox, "POST", `offers/${id}`, { status: "member deleted" });
    expect(await count("xylophonic")).toBe(0);
    expect((await detail(id)).data).toMatchObject({ status: "member deleted" });
  });

  it("are found by their new title and no longer by the old", async () => {
    const { id } = await anOffer();
    await control(sandbox, "POST", `offers/${id}`, { subjectTrans: "xylophonic" });
    await control(sandbox, "POST", `offers/${id}`, { subjectTrans: "zitherous" });
    expect([await count("xylophonic"), await count("zitherous")]).toEqual([0, 1]);
  });

  it("are gone when deleted and back when restored", async () => {
    const { id } = await anOffer();
    await control(sandbox, "POST", `offers/${id}`, { deleted: true });
    expect(await detail(id)).toMatchObject({ code: 404, msg: "商品不存在" });
    await control(sandbox, "DELETE", "offers");
    expect((await detail(id)).code).toBe(200);
  });

  it("of a kind can be asked for", async () => {
    const { ids } = (await control(sandbox, "GET", "offers?kind=not_on_sale&limit=3")) as {
      ids: string[];
    };
    expect(ids.length).toBeGreaterThan(0);
    for (const id of ids)
      expect((await detail(id)).data).not.toMatchObject({ status: "published" });
  });

  it("refuse a kind or a change they do not know", async () => {
    expect(await control(sandbox, "GET", "offers?kind=blue")).toHaveProperty("error");
    const { id } = await anOffer();
    expect(await control(sandbox, "POST", `offers/${id}`, { colour: "blue" })).toHaveProperty(
      "error",
    );
  });
});

it("moves its clock, so that a client's true time is refused", async () => {
  await control(sandbox, "POST", "clock", { offsetMs: 601_000 });
  expect(await post(sandbox, PATHS.search, SEARCH)).toMatchObject({ msg: "时间戳已过期" });
});

it("refuses calls over its rate with 429 and counts them", async () => {
  const limited = await startSmall({ offers: 40, ratePerSecond: 2 });
  const replies = await Promise.all([1, 2, 3, 4].map(() => rawPost(limited, PATHS.search, SEARCH)));
  expect(replies.map(({ status }) => status).sort()).toEqual([200, 200, 429, 429]);
  expect(replies.find(({ status }) => status === 429)?.headers.get("retry-after")).toBe("1");
  expect(await control(limited, "GET", "calls")).toMatchObject({ rejectedForRate: 2 });
  await limited.close();
});
