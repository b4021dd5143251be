import { z } from "zod";
import { describe, expect, it, test } from "vitest";
import { refuse, succeed } from "@/lib/kernel/result";
import { interpret, type Attempt } from "./interpret";

const reading = {
  endpoint: { output: z.object({ lines: z.array(z.object({ id: z.number() })) }) },
  read: ({ lines }: { lines: { id: number }[] }) =>
    lines.length > 0 ? succeed(lines.length) : refuse("no lines"),
};

function read(text: string, status = 200, retryAfter: string | null = null): Attempt<number> {
  const reply = { kind: "reply", status, text, date: null, retryAfter } as const;
  return interpret(reply, reading, { now: 0, elapsedMs: 12.6 });
}
const body = (data: unknown, rest: object = {}) =>
  JSON.stringify({ requestId: "42b6", code: 200, data, ...rest });
const one = { lines: [{ id: 1 }] };

test("a good reply", () => {
  expect(read(body(one))).toEqual({
    result: { ok: true, value: 1 },
    httpStatus: 200,
    envelopeCode: 200,
    upstreamRequestId: "42b6",
  });
});

describe("a reply that breaks the contract", () => {
  test.each([
    ["nothing", "", "the reply is not JSON"],
    ["a page", "<html>", "the reply is not JSON"],
    ["no object", "[]", "the reply has no envelope"],
    ["no code", '{"data":{}}', "the reply has no envelope"],
    ["a code that is none", '{"code":"ok","data":{}}', "the reply has no envelope"],
    ["no data", '{"code":200}', "data"],
    ["a wrong member", body({ lines: [{ id: 1 }, { id: "x" }] }), "data.lines.1.id"],
    ["a reply the mapper refuses", body({ lines: [] }), "no lines"],
  ])("%s", (_name, text, detail) => {
    expect(read(text).result).toEqual({ ok: false, kind: "contract", detail });
  });
});

describe("a status past 2xx", () => {
  test.each([199, 300, 302, 404, 429, 503])("%d is an http failure", (status) => {
    expect(read(body(one), status, "2")).toEqual({
      result: { ok: false, kind: "http", status, retryAfterMs: 2_000 },
      httpStatus: status,
      envelopeCode: null,
      upstreamRequestId: "42b6",
    });
  });
});

describe("a code past 200", () => {
  test.each([
    [401, "签名错误", "unauthorised"],
    [404, "接口不存在", "not_found"],
    [429, null, "rate_limited"],
    [500, "请求过于频繁", "rate_limited"],
    [500, "商品已下架", "not_found"],
    [500, null, "other"],
  ])("%d %j means %s", (code, msg, meaning) => {
    expect(read(body(null, { code, msg }))).toMatchObject({
      result: { ok: false, kind: "envelope", meaning, code, msg },
      envelopeCode: code,
    });
  });

  it("sent as text is the same", () => {
    expect(read(body(one, { code: "200" })).result.ok).toBe(true);
  });
});

test.each([
  [
    { kind: "network", detail: "ECONNRESET" },
    { kind: "network", detail: "ECONNRESET" },
  ],
  [{ kind: "aborted" }, { kind: "network", detail: "aborted" }],
  [{ kind: "timeout" }, { kind: "timeout", afterMs: 13 }],
  [
    { kind: "too_large", status: 200 },
    { kind: "contract", detail: "the reply is too large" },
  ],
] as const)("%j on the wire is %j", (reply, failure) => {
  const { result } = interpret(reply, reading, { now: 0, elapsedMs: 12.6 });
  expect(result).toEqual({ ok: false, ...failure });
});
