import { afterEach, describe, expect, it, vi } from "vitest";
import type { Grant } from "./budget";
import type { CallRecord } from "./contract/call-record";
import { createEngine } from "./create-upstream";
import type { UpstreamOptions } from "./options";
import { sign } from "./signing/sign";
import { budgetOf, turnOf } from "./test-support/budget";
import { callOf, optionsFor } from "./test-support/entries";
import { sendEnvelope, startWireServer } from "./test-support/wire-server";

const open: { close(): Promise<void> }[] = [];
afterEach(async () => {
  await Promise.all(open.splice(0).map((thing) => thing.close()));
});

async function start(
  answer: Parameters<typeof startWireServer>[0],
  rest: Partial<UpstreamOptions> = {},
) {
  const server = await startWireServer(answer);
  const records: CallRecord[] = [];
  const callSink = (record: CallRecord): void => void records.push(record);
  const engine = createEngine(optionsFor(server.url, { callSink, ...rest }));
  open.push(engine, server);
  return { ...engine, seen: server.seen, records };
}

const good = { value: "done" };

describe("attempts", () => {
  it("of one call share operation id and body, and are signed each on its own", async () => {
    const { run, seen, records } = await start((reply, _request, number) =>
      number === 1 ? reply.writeHead(503).end() : sendEnvelope(reply, good),
    );
    const outcome = await run(callOf("read"));
    expect(outcome).toMatchObject({ ok: true, value: "done", call: { attempts: 2 } });
    expect(records.map(({ attempt, outcome: end }) => [attempt, end])).toEqual([
      [1, "http"],
      [2, "ok"],
    ]);
    expect(new Set(records.map(({ operationId }) => operationId))).toEqual(
      new Set([outcome.call.operationId]),
    );
    const [first, second] = seen;
    expect(second?.body).toBe(first?.body);
    expect(second?.headers["nonce-str"]).not.toBe(first?.headers["nonce-str"]);
    expect(second?.headers.signature).not.toBe(first?.headers.signature);
  });

  it("carry a signature over their own timestamp and nonce", async () => {
    const { run, seen } = await start((reply) => sendEnvelope(reply, good));
    await run(callOf("read"));
    const headers = seen[0]?.headers ?? {};
    const { accessKey, accessSecret } = optionsFor("");
    const timestamp = String(headers.timestamp);
    const nonce = String(headers["nonce-str"]);
    expect(headers.signature).toBe(sign({ accessKey, accessSecret, timestamp, nonce }));
  });

  it("end after three", async () => {
    const { run, seen } = await start((reply) => reply.writeHead(500).end());
    const outcome = await run(callOf("read"));
    expect(outcome).toMatchObject({ ok: false, kind: "http", status: 500, call: { attempts: 3 } });
    expect(seen).toHaveLength(3);
  });

  it("of many calls to a sick upstream are at most a tenth more, and ten", async () => {
    const breaker = { minimumAttempts: 1_000_000 };
    const { run, seen } = await start((reply) => reply.writeHead(503).end(), { breaker });
    await Promise.all(Array.from({ length: 40 }, () => run(callOf("read"))));
    expect(seen.length).toBeLessThanOrEqual(40 + 4 + 10);
  });

  it("that got no second turn end as the first did", async () => {
    const turns: Grant[] = [turnOf(), "over_budget"];
    const budget = budgetOf(() => turns.shift() ?? "over_budget");
    const { run } = await start((reply) => reply.writeHead(503).end(), { budget });
    const outcome = await run(callOf("read"));
    expect(outcome).toMatchObject({ ok: false, kind: "http", call: { attempts: 1 } });
  });

  it("give their turn back when nobody answers", async () => {
    const over = vi.fn();
    const budget = budgetOf(() => turnOf(over));
    const { run } = await start((reply) => reply.socket?.resetAndDestroy(), { budget });
    await run(callOf("write"));
    expect(over).toHaveBeenCalled();
  });

  it.each<[string, number, Parameters<typeof startWireServer>[0]]>([
    ["429", 1, (reply) => reply.writeHead(429).end()],
    ["the same in an envelope", 1, (reply) => sendEnvelope(reply, null, { code: 429, msg: "" })],
    ["another refusal", 0, (reply) => sendEnvelope(reply, null, { code: 500, msg: "" })],
    ["an answer", 0, (reply) => sendEnvelope(reply, good)],
  ])("tell the budget of calls that come too fast: %s", async (_what, told, answer) => {
    const tooFast = vi.fn();
    const { run } = await start(answer, { budget: budgetOf(() => turnOf(), tooFast) });
    await run(callOf("write"));
    expect(tooFast).toHaveBeenCalledTimes(told);
  });

  it("end with the time of the whole call", async () => {
    const { run } = await start(() => undefined, { timeoutMs: 60, deadlineMs: 90 });
    const outcome = await run(callOf("read"));
    expect(outcome).toMatchObject({ ok: false, kind: "timeout", call: { attempts: 1 } });
  });
});

describe("a write or payment is sent once", () => {
  const endings: [string, Parameters<typeof startWireServer>[0], string][] = [
    ["http 500", (reply) => reply.writeHead(500).end(), "http"],
    ["429 with a time", (reply) => reply.writeHead(429, { "retry-after": "0" }).end(), "http"],
    ["no reply", () => undefined, "timeout"],
    ["reset", (reply) => reply.socket?.resetAndDestroy(), "network"],
    ["half a body", (reply) => void reply.write('{"code":'), "timeout"],
    ["not JSON", (reply) => reply.end("<html>"), "contract"],
    ["a refusal", (reply) => sendEnvelope(reply, null, { code: 500, msg: "no" }), "envelope"],
    ["redirect", (reply) => reply.writeHead(307, { location: "/again" }).end(), "http"],
  ];
  it.each(
    endings.flatMap((ending) => (["write", "pay"] as const).map((effect) => [effect, ...ending])),
  )("%s, ended by %s", async (effect, _name, answer, kind) => {
    const timeoutMs = kind === "timeout" ? 250 : 5_000;
    const rest = { timeoutMs, deadlineMs: 20_000 };
    const { run, seen } = await start(answer as never, rest);
    const outcome = await run(callOf(effect as "write"));
    expect(outcome).toMatchObject({ ok: false, kind, call: { attempts: 1 } });
    expect(seen.length).toBeLessThanOrEqual(1);
  });

  it("also on a kept connection that dies under it", async () => {
    const { run, seen } = await start((reply, _request, number) =>
      number === 1 ? sendEnvelope(reply, good) : reply.socket?.resetAndDestroy(),
    );
    await run(callOf("write"));
    expect(await run(callOf("write"))).toMatchObject({ ok: false, kind: "network" });
    expect(seen).toHaveLength(2);
  });
});

describe("unsent", () => {
  const refusing = async (rest: Partial<UpstreamOptions>, call = callOf("read")) => {
    const onUnsent = vi.fn();
    const { run, seen, records } = await start((reply) => sendEnvelope(reply, good), {
      onUnsent,
      ...rest,
    });
    const outcome = await run(call);
    expect(seen).toEqual([]);
    expect(records).toEqual([]);
    expect(outcome).toMatchObject({ ok: false, kind: "unsent", call: { attempts: 0 } });
    expect(onUnsent).toHaveBeenCalledOnce();
    return outcome.ok || outcome.kind !== "unsent" ? null : outcome.reason;
  };

  it.each([{ accessKey: "a\r\nx: y" }, { accessSecret: "s\n" }, { userId: "用户" }])(
    "bad credentials %j",
    async (credentials) => {
      expect(await refusing(credentials)).toBe("bad_input");
    },
  );

  it("input the contract refuses", async () => {
    expect(await refusing({}, { ...callOf("read"), input: { id: "" } })).toBe("bad_input");
  });

  it("a call for which there is no input", async () => {
    const call = { ...callOf("read"), input: null };
    expect(await refusing({}, call as never)).toBe("bad_input");
  });

  it("an inferred write that nobody confirmed", async () => {
    const call = callOf("write");
    const evidence = { ...call.endpoint.evidence, path: "INF" } as const;
    const inferred = { ...call, endpoint: { ...call.endpoint, evidence } };
    expect(await refusing({}, inferred)).toBe("not_confirmed");
  });

  it("a caller who left before", async () => {
    const context = { signal: AbortSignal.abort() };
    expect(await refusing({}, { ...callOf("read"), context } as never)).toBe("aborted");
  });

  it("no turn within the caller's time", async () => {
    const budget = budgetOf(() => "over_budget");
    expect(await refusing({ budget })).toBe("over_budget");
  });

  it("a write that would not have its whole time", async () => {
    const budget = budgetOf(({ waitMs }) => (waitMs === 0 ? "over_budget" : turnOf()));
    const rest = { budget, timeoutMs: 1_000, deadlineMs: 1_000 };
    expect(await refusing(rest, callOf("write"))).toBe("over_budget");
  });
});

it("a caller who leaves during a read gets `network` and no second attempt", async () => {
  const leaver = new AbortController();
  const { run, seen } = await start(() => leaver.abort());
  const outcome = await run({ ...callOf("read"), context: { signal: leaver.signal } });
  expect(outcome).toMatchObject({ ok: false, kind: "network", detail: "aborted" });
  expect(seen).toHaveLength(1);
});

it("GET sends its input in the query string and no body", async () => {
  const { run, seen } = await start((reply) => sendEnvelope(reply, good));
  await run({ ...callOf("read", "GET"), input: { id: "a b&c", orderIds: [1n] } });
  expect(seen[0]).toMatchObject({ method: "GET", body: "" });
  expect(seen[0]?.headers).not.toHaveProperty("content-type");
  expect(seen[0]?.path).toBe("/tests/entry?id=a+b%26c&orderIds=%5B1%5D");
});

it("POST sends 19-digit ids as digits", async () => {
  const { run, seen } = await start((reply) => sendEnvelope(reply, good));
  await run({ ...callOf("read"), input: { id: "x", orderIds: [1110890638347337996n] } });
  expect(seen[0]?.headers["content-type"]).toBe("application/json");
  expect(seen[0]?.body).toBe('{"id":"x","orderIds":[1110890638347337996]}');
});

it("a path can be replaced by its key", async () => {
  const paths = { "tests.read": "/elsewhere" };
  const { run, seen } = await start((reply) => sendEnvelope(reply, good), { paths });
  await run(callOf("read"));
  expect(seen[0]?.path).toBe("/elsewhere");
});

describe("health", () => {
  it("knows the last success and how far the clocks are apart", async () => {
    const { run, health } = await start((reply) => {
      reply.setHeader("date", new Date(Date.now() + 3_600_000).toUTCString());
      sendEnvelope(reply, good);
    });
    await run(callOf("read"));
    expect(health().lastSuccessAt).toBeInstanceOf(Date);
    expect(health().clockSkewMs).toBeGreaterThan(3_590_000);
  });

  it("sees no skew between clocks that agree", async () => {
    const { run, health } = await start((reply) => sendEnvelope(reply, good));
    await run(callOf("read"));
    expect(Math.abs(health().clockSkewMs ?? Infinity)).toBeLessThan(1_000);
  });
});
