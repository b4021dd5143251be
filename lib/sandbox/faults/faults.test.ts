import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
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
  sandbox = await startSmall({ offers: 120 });
});
afterEach(() => control(sandbox, "DELETE", "faults"));
afterAll(() => sandbox.close());

const strike = (fault: Record<string, unknown>) =>
  control(sandbox, "POST", "faults", { endpoint: "offers.search", ...fault });
const ask = () => rawPost(sandbox, PATHS.search, SEARCH);

describe("each fault", () => {
  it("latency delays a good reply", async () => {
    await strike({ kind: "latency", ms: 150 });
    const begun = performance.now();
    expect(await post(sandbox, PATHS.search, SEARCH)).toMatchObject({ code: 200 });
    expect(performance.now() - begun).toBeGreaterThanOrEqual(145);
  });

  it("hang sends nothing and ends the connection when its time is over", async () => {
    await strike({ kind: "hang", ms: 120 });
    const begun = performance.now();
    await expect(ask()).rejects.toThrow();
    expect(performance.now() - begun).toBeGreaterThanOrEqual(115);
  });

  it("hang without a time lasts until the client gives up", async () => {
    await strike({ kind: "hang" });
    const reply = fetch(`${sandbox.url}${PATHS.search}`, {
      method: "POST",
      headers: signedHeaders(Date.now()),
      body: JSON.stringify(SEARCH),
      signal: AbortSignal.timeout(100),
    });
    await expect(reply).rejects.toThrow(/timeout/i);
  });

  it("reset breaks the connection without a byte", async () => {
    await strike({ kind: "reset" });
    await expect(ask()).rejects.toMatchObject({ cause: { code: "ECONNRESET" } });
  });

  it("http answers with a status and says when to come back", async () => {
    await strike({ kind: "http", status: 429, retryAfter: 7 });
    const reply = await ask();
    expect([reply.status, reply.headers.get("retry-after")]).toEqual([429, "7"]);
  });

  it("http may send the client elsewhere", async () => {
    await strike({ kind: "http", status: 302, location: "http://127.0.0.1:1/" });
    const reply = await fetch(`${sandbox.url}${PATHS.search}`, {
      method: "POST",
      redirect: "manual",
      headers: signedHeaders(Date.now()),
      body: JSON.stringify(SEARCH),
    });
    expect([reply.status, reply.headers.get("location")]).toEqual([302, "http://127.0.0.1:1/"]);
  });

  it("html is a gateway's page with status 200", async () => {
    await strike({ kind: "html" });
    const reply = await ask();
    expect([reply.status, reply.headers.get("content-type")]).toEqual([
      200,
      "text/html; charset=utf-8",
    ]);
  });

  it("bad_json is complete and cannot be parsed", async () => {
    await strike({ kind: "bad_json" });
    const text = await (await ask()).text();
    expect(() => JSON.parse(text) as unknown).toThrow(SyntaxError);
  });

  it("truncated stops in the middle of what it announced", async () => {
    await strike({ kind: "truncated" });
    const reply = await ask();
    expect(Number(reply.headers.get("content-length"))).toBeGreaterThan(0);
    await expect(reply.text()).rejects.toThrow();
  });

  it("envelope is an error inside a good reply", async () => {
    await strike({ kind: "envelope", code: 50012, msg: "库存不足" });
    expect(await post(sandbox, PATHS.search, SEARCH)).toMatchObject({
      code: 50012,
      msg: "库存不足",
      data: null,
    });
  });

  it("wrong_shape changes one member and leaves the envelope", async () => {
    const good = await post(sandbox, PATHS.search, SEARCH);
    await strike({ kind: "wrong_shape" });
    const bad = await post(sandbox, PATHS.search, SEARCH);
    expect(bad.code).toBe(200);
    expect(bad.data).not.toEqual(good.data);
  });

  it("oversized sends as many bytes as it was told", async () => {
    await strike({ kind: "oversized", bytes: 3_000_000 });
    const text = await (await ask()).text();
    expect(text.length).toBeGreaterThan(3_000_000);
    expect((JSON.parse(text) as { data: string }).data).toHaveLength(3_000_000);
  });
});

describe("when a fault strikes", () => {
  const codes = async (count: number) => {
    const seen: number[] = [];
    for (let at = 0; at < count; at++) seen.push((await post(sandbox, PATHS.search, SEARCH)).code);
    return seen;
  };

  it("is over after as many times as it says", async () => {
    await strike({ kind: "envelope", code: 1, times: 2 });
    expect(await codes(4)).toEqual([1, 1, 200, 200]);
  });

  it("strikes each n-th call only", async () => {
    await strike({ kind: "envelope", code: 1, everyNth: 3 });
    expect(await codes(6)).toEqual([200, 200, 1, 200, 200, 1]);
  });

  it("leaves other endpoints alone", async () => {
    await strike({ kind: "envelope", code: 1 });
    const category = await post(sandbox, PATHS.category, { categoryId: "0", language: "en" });
    expect(category.code).toBe(200);
  });

  it("strikes every endpoint by *", async () => {
    await strike({ kind: "envelope", code: 1, endpoint: "*" });
    const category = await post(sandbox, PATHS.category, { categoryId: "0", language: "en" });
    expect(category.code).toBe(1);
  });

  it("never hides a wrong signature", async () => {
    await strike({ kind: "http", status: 500 });
    const headers = { ...signedHeaders(Date.now()), signature: "wrong" };
    const reply = await rawPost(sandbox, PATHS.search, SEARCH, headers);
    expect(await reply.json()).toMatchObject({ code: 401, msg: "签名错误" });
  });

  it("may be a picture's", async () => {
    await strike({ kind: "http", status: 503, endpoint: "pictures" });
    expect((await fetch(`${sandbox.url}/pictures/any.webp`)).status).toBe(503);
  });

  it("refuses a fault it does not know, naming what is wrong", async () => {
    expect(await strike({ kind: "http", status: 99 })).toMatchObject({
      error: expect.stringMatching(/^status/) as string,
    });
    expect(await strike({ kind: "reset", endpoint: "nobody" })).toMatchObject({
      error: expect.stringMatching(/^endpoint/) as string,
    });
  });
});

it("stands from the start by a scenario", async () => {
  const scripted = await startSmall({
    offers: 40,
    faults: [{ endpoint: "*", kind: "envelope", code: 9, msg: null, times: 1 }],
  });
  expect((await post(scripted, PATHS.search, SEARCH)).code).toBe(9);
  expect((await post(scripted, PATHS.search, SEARCH)).code).toBe(200);
  await scripted.close();
});
