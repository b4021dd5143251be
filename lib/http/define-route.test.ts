import { describe, expect, it } from "vitest";
import { z } from "zod";
import { declareRoute } from "@/lib/contract/route";
import { setLogLevel } from "@/lib/log/log";
import type { Answer } from "./answer";
import { defineRoute } from "./define-route";
import { PEER_HEADER } from "./peer";
import { API_RATE } from "./rate-limit";

const greet = declareRoute({
  name: "greet",
  method: "POST",
  path: "/api/greet/{id}",
  summary: "Greets.",
  access: "anyone",
  params: z.object({ id: z.string().regex(/^\d+$/, "Digits only.") }),
  query: z.object({ lang: z.enum(["en"], { error: "Choose one of: en." }).default("en") }),
  body: z.object({ name: z.string().min(1, "Give a name.") }),
  reply: z.object({ text: z.string() }),
  maxAgeSeconds: 10,
  mayBeEmpty: false,
  problems: [],
});

type Text = { text: string };
const hello = async (): Promise<Answer<Text>> => ({ kind: "ok", body: { text: "hi" }, keep: true });

const SAME_ORIGIN = { host: "shop.test", origin: "http://shop.test" };
setLogLevel("silent");
let visitors = 0;

/** Calls the route as a visitor of its own, so that tests share no rate. */
async function call(
  handle: (input: { body: { name: string } }) => Promise<Answer<Text>>,
  over: { url?: string; headers?: Record<string, string>; body?: string; id?: string } = {},
) {
  visitors += 1;
  const request = new Request(over.url ?? "http://shop.test/api/greet/1", {
    method: "POST",
    headers: {
      [PEER_HEADER]: `203.0.113.${visitors}`,
      "content-type": "application/json",
      ...SAME_ORIGIN,
      ...over.headers,
    },
    body: over.body ?? '{"name":"Ann"}',
  });
  const context = { params: Promise.resolve({ id: over.id ?? "1" }) };
  const response = await defineRoute(greet, handle).POST(request, context);
  const text = await response.text();
  return { response, body: JSON.parse(text) as Record<string, unknown>, text };
}

describe("a route", () => {
  it("gives the handler parsed input and answers with its reply", async () => {
    const { response, body } = await call(async ({ body: { name } }) => ({
      kind: "ok",
      body: { text: `hi ${name}` },
      keep: true,
    }));
    expect([response.status, body]).toEqual([200, { text: "hi Ann" }]);
    expect(response.headers.get("cache-control")).toBe("private, max-age=10");
  });

  it("makes the request id itself", async () => {
    const { response } = await call(hello, { headers: { "x-request-id": "mine" } });
    expect(response.headers.get("x-request-id")).toMatch(/^[0-9A-Z]{16}$/);
  });

  it.each([
    ["a path parameter", { id: "x" }, "id", "Digits only."],
    ["a query parameter", { url: "http://shop.test/?lang=xx" }, "lang", "Choose one of: en."],
    ["a parameter given twice", { url: "http://s/?lang=en&lang=en" }, "lang", "Give it only once."],
    ["a body member", { body: '{"name":""}' }, "name", "Give a name."],
    ["a body that is no JSON", { body: "{" }, "body", "Send valid JSON."],
  ])("names %s that is not valid", async (_name, over, field, message) => {
    const { response, body } = await call(hello, over);
    expect(response.status).toBe(400);
    expect(response.headers.get("content-type")).toBe("application/problem+json");
    expect(body["fields"]).toEqual([{ field, message }]);
    expect(body["requestId"]).toBe(response.headers.get("x-request-id"));
  });

  it("reads a form as it reads JSON", async () => {
    const { response } = await call(hello, {
      headers: { "content-type": "application/x-www-form-urlencoded;charset=UTF-8" },
      body: "name=Ann",
    });
    expect(response.status).toBe(200);
  });

  it.each([
    ["another site", { origin: "https://evil.example" }],
    ["an unreadable origin", { origin: "null" }],
    ["another port of ours", { origin: "http://shop.test:81" }],
  ])("refuses a change asked for by %s", async (_name, headers) => {
    const { response } = await call(hello, { headers });
    expect(response.status).toBe(403);
  });

  it("refuses a body larger than its bound, whatever its header says", async () => {
    const { response } = await call(hello, { body: `{"name":"${"x".repeat(70_000)}"}` });
    expect(response.status).toBe(413);
  });

  it("refuses a body of another type", async () => {
    const { response } = await call(hello, { headers: { "content-type": "text/plain" } });
    expect(response.status).toBe(415);
  });

  it("answers other methods with the one it takes", async () => {
    const request = new Request("http://shop.test/", { method: "DELETE" });
    const response = await defineRoute(greet, hello).DELETE(request, {
      params: Promise.resolve({}),
    });
    expect([response.status, response.headers.get("allow")]).toEqual([405, "POST"]);
  });

  it("shows nothing of an error inside", async () => {
    const { response, text } = await call(async () => {
      throw new Error("password=hunter2 at /srv/secret.ts");
    });
    expect(response.status).toBe(500);
    expect(text).not.toMatch(/hunter2|secret\.ts|Error/);
  });

  it("does not send a reply it did not promise", async () => {
    const { response } = await call(
      async () => ({ kind: "ok", body: { text: 1 }, keep: true }) as unknown as Answer<Text>,
    );
    expect(response.status).toBe(500);
  });

  it("leaves out members it did not promise", async () => {
    const { body } = await call(async () => {
      const more = { text: "hi", secret: "x" };
      return { kind: "ok", body: more, keep: false };
    });
    expect(body).toEqual({ text: "hi" });
  });

  it("tells an address that asks too often when to come back", async () => {
    const headers = { [PEER_HEADER]: "198.51.100.77" };
    const statuses: number[] = [];
    let last: Response | undefined;
    while (last?.status !== 429 && statuses.length < 3 * API_RATE.burst) {
      last = (await call(hello, { headers })).response;
      statuses.push(last.status);
    }
    expect(statuses.length).toBeGreaterThan(API_RATE.burst);
    expect(last?.status).toBe(429);
    expect(Number(last?.headers.get("retry-after"))).toBeGreaterThanOrEqual(1);
  });
});
