import { afterAll, beforeAll, expect, it } from "vitest";
import { systemClock } from "@/lib/kernel/clock";
import type { RunningSandbox } from "../start";
import { PATHS, rawPost, SEARCH, signedHeaders, startSmall, type Wrapped } from "../testing/client";

const NOW = 1_715_669_977_082;
let sandbox: RunningSandbox;

beforeAll(async () => {
  sandbox = await startSmall({ clock: { ...systemClock, now: () => NOW }, offers: 60 });
});
afterAll(() => sandbox.close());

async function ask(headers: Record<string, string>): Promise<Pick<Wrapped, "code" | "msg">> {
  const reply = await rawPost(sandbox, PATHS.search, SEARCH, headers);
  expect(reply.status).toBe(200);
  const { code, msg } = (await reply.json()) as Wrapped;
  return { code, msg };
}

const fine = { code: 200, msg: "成功" };

it.each([
  ["milliseconds", String(NOW)],
  ["seconds", String(Math.floor(NOW / 1000))],
  ["600 s early", String(NOW - 600_000)],
  ["600 s late", String(NOW + 600_000)],
])("lets in a timestamp in %s", async (_, timestamp) => {
  expect(await ask(signedHeaders(NOW, { timestamp }))).toEqual(fine);
});

it.each([
  ["too old", { timestamp: String(NOW - 600_001) }, 401, "时间戳已过期"],
  ["too new", { timestamp: String(NOW + 600_001) }, 401, "时间戳已过期"],
  ["no number", { timestamp: "yesterday" }, 401, "时间戳已过期"],
  ["an unknown key", { "access-key": "other" }, 401, "accessKey不存在"],
  ["another user", { "user-id": "1" }, 403, "子账号无权限"],
  ["a nonce of 65 characters", { "nonce-str": "n".repeat(65) }, 401, "nonce-str不合法"],
  ["a wrong signature", { signature: "0".repeat(32) }, 401, "签名错误"],
])("refuses %s", async (_, replaced, code, msg) => {
  expect(await ask(signedHeaders(NOW, replaced as unknown as Record<string, string>))).toEqual({
    code,
    msg,
  });
});

it("refuses a signature in lower case", async () => {
  const headers = signedHeaders(NOW);
  expect(await ask({ ...headers, signature: headers.signature.toLowerCase() })).toEqual({
    code: 401,
    msg: "签名错误",
  });
});

it.each(["access-key", "timestamp", "nonce-str", "user-id", "signature"])(
  "refuses a call without %s",
  async (name) => {
    const headers: Record<string, string> = signedHeaders(NOW);
    delete headers[name];
    expect(await ask(headers)).toEqual({ code: 401, msg: "缺少请求头" });
  },
);

it("takes a nonce once", async () => {
  const headers = signedHeaders(NOW);
  expect(await ask(headers)).toEqual(fine);
  expect((await ask(headers)).msg).toContain("重复");
});

it("does not spend a nonce on a call it refuses", async () => {
  const headers = signedHeaders(NOW);
  await ask({ ...headers, signature: "0".repeat(32) });
  expect(await ask(headers)).toEqual(fine);
});
