import sharp from "sharp";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import type { Deviation } from "@/lib/sandbox/deviations/deviation";
import { fen } from "@/lib/kernel/money";
import { startTrade, valueOf, warehouse, type Trade } from "@/lib/upstream/test-support/trade";
import { checkUpstream, MOST_CALLS, uncoveredEndpoints, type CheckReport } from "./run";
import { withoutSecrets } from "./settings";
import { tableText } from "./table";

const ACCOUNT = {
  accessKey: "check-key-of-the-test",
  accessSecret: "check-secret-of-the-test",
  userId: "2100000000009",
};

let trade: Trade;
let picture: string;
beforeAll(async () => {
  trade = await startTrade({ offers: 400, ...ACCOUNT }, ACCOUNT);
  await orderOfEach();
  const plain = sharp({ create: { width: 96, height: 96, channels: 3, background: "#c33" } });
  picture = (await plain.png().toBuffer()).toString("base64");
}, 60_000);
beforeEach(async () => {
  for (const resource of ["deviations", "calls", "faults"]) await control("DELETE", resource);
});
afterAll(() => trade.close());

const control = (method: "GET" | "POST" | "DELETE", resource: string, body?: object) =>
  trade.control<unknown>(method, resource, body);

/** An account without orders has nothing to look up: one of each market, shipped. */
async function orderOfEach(): Promise<void> {
  const { id } = await trade.place();
  const lines = await trade.taobaoLines(1);
  const asked = { lines, reference: trade.reference(), total: fen(1), address: warehouse };
  const placed = valueOf(await trade.door.placeTaobaoOrder(asked));
  const orderIds = placed.kind === "placed" ? placed.orders.map((order) => order.id) : [];
  await trade.door.payOrder({ orderId: id });
  await trade.door.payOrders({ market: "taobao", orderIds });
  await trade.advance(200);
}

const plant = (deviation: Deviation) => control("POST", "deviations", deviation);
const calls = async () => ((await control("GET", "calls")) as { total: number }).total;

function check(over: Partial<Parameters<typeof checkUpstream>[0]> = {}): Promise<CheckReport> {
  return checkUpstream({
    ...ACCOUNT,
    baseUrl: trade.sandbox.url,
    timestampUnit: "ms",
    ratePerSecond: 1000,
    timeoutMs: 20_000,
    paths: {},
    picture,
    ...over,
  });
}

/** Every member of a report that is not as the contract has it. */
function findings({ endpoints }: CheckReport): Map<string, string> {
  return new Map(
    endpoints.flatMap(({ key, members }) =>
      members.flatMap(({ path, verdict, types }): [string, string][] =>
        verdict === "agrees" || verdict === "null"
          ? []
          : [[`${key} ${path}`, [verdict, ...(verdict === "other_type" ? types : [])].join(" ")]],
      ),
    ),
  );
}

test("three planted deviations are found, and nothing else is new", async () => {
  const before = findings(await check());
  await plant({ endpoint: "offers.search", kind: "rename", member: "data.subject", to: "title" });
  await plant({ endpoint: "offers.get", kind: "remove", member: "sellerDataInfo" });
  await plant({ endpoint: "taobao.get", kind: "retype", member: "skuList.price", to: "list" });
  const after = findings(await check());
  const planted = [...after].filter(([name, verdict]) => before.get(name) !== verdict);
  expect(Object.fromEntries(planted)).toEqual({
    "offers.search data.data[].subject": "missing",
    "offers.search data.data[].title": "new",
    "offers.get data.sellerDataInfo": "missing",
    "taobao.get data.skuList[].price": "other_type list",
  });
}, 60_000);

test("every read endpoint works and both units of the timestamp are told", async () => {
  const report = await check();
  expect(uncoveredEndpoints()).toEqual([]);
  expect(report.endpoints.flatMap(({ key, path }) => (path === null ? [key] : []))).toEqual([]);
  expect(report.timestamps).toEqual([
    { unit: "ms", end: { kind: "works" } },
    { unit: "s", end: { kind: "works" } },
  ]);
  expect(report.calls).toBe(await calls());
}, 60_000);

test("a wrong path of the operator's is told, and the one that works is found", async () => {
  const report = await check({ paths: { "offers.get": "/v2/nowhere" } });
  const offer = report.endpoints.find(({ key }) => key === "offers.get");
  expect(offer?.path).toBe("/v2/alibaba/product/detail/get");
  expect(offer?.tried[0]).toEqual({ path: "/v2/nowhere", end: { kind: "http", status: 404 } });
}, 60_000);

test.each([0, 3])("never makes more calls than %i", async (mostCalls) => {
  const report = await check({ mostCalls });
  expect([report.calls, await calls()]).toEqual([mostCalls, mostCalls]);
});

test("however many paths fail, sixty calls are the end", async () => {
  await control("POST", "faults", { endpoint: "*", kind: "http", status: 404 });
  const report = await check({ mostCalls: 10_000 });
  expect(report.calls).toBeLessThanOrEqual(MOST_CALLS);
  expect(await calls()).toBe(report.calls);
}, 60_000);

test("neither table nor file holds a secret, also where a reply repeats it", async () => {
  const msg = `no ${ACCOUNT.accessSecret} ${ACCOUNT.accessKey} ${ACCOUNT.userId}`;
  await control("POST", "faults", { endpoint: "*", kind: "envelope", code: 500, msg });
  const report = await check();
  const shown = withoutSecrets(`${tableText(report)}${JSON.stringify(report)}`, ACCOUNT);
  expect(shown).toContain("refused 500 no *** *** ***");
  for (const secret of Object.values(ACCOUNT)) expect(shown).not.toContain(secret);
});

test("a secret with a quote in it is taken out of JSON too", () => {
  const accessSecret = 'quo"te';
  expect(withoutSecrets(JSON.stringify({ accessSecret }), { ...ACCOUNT, accessSecret })).toBe(
    '{"accessSecret":"***"}',
  );
});
