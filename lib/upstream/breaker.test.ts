import { afterEach, describe, expect, it, vi } from "vitest";
import { createEngine } from "./create-upstream";
import type { UpstreamOptions } from "./options";
import { budgetOf, turnOf } from "./test-support/budget";
import { callOf, optionsFor } from "./test-support/entries";
import { sendEnvelope, startWireServer } from "./test-support/wire-server";

const open: { close(): Promise<void> }[] = [];
afterEach(async () => {
  vi.useRealTimers();
  await Promise.all(open.splice(0).map((thing) => thing.close()));
});

async function start(
  answer: Parameters<typeof startWireServer>[0],
  rest: Partial<UpstreamOptions> = {},
) {
  const server = await startWireServer(answer);
  const engine = createEngine(optionsFor(server.url, rest));
  open.push(engine, server);
  return { ...engine, seen: server.seen };
}

const good = { value: "done" };

describe("the breaker", () => {
  const breaker = { minimumAttempts: 4, openMs: [1_000], threshold: 0.5 };
  const failing = (status: { now: number }): Parameters<typeof startWireServer>[0] => {
    return (reply) =>
      status.now === 200 ? sendEnvelope(reply, good) : reply.writeHead(status.now).end();
  };

  it("opens on replies without an envelope", async () => {
    const { run, health } = await start((reply) => reply.end("<html>"), { breaker });
    for (let call = 0; call < 4; call += 1) await run(callOf("write"));
    expect(health().breakers).toEqual({ "tests.write": "open" });
  });

  it("of what reads does not stop what writes or pays", async () => {
    const status = { now: 500 };
    const { run } = await start(failing(status), { breaker });
    for (let call = 0; call < 4; call += 1) await run(callOf("read"));
    expect(await run(callOf("read"))).toMatchObject({ reason: "breaker_open" });
    status.now = 200;
    expect(await run(callOf("write"))).toMatchObject({ ok: true });
    expect(await run(callOf("pay"))).toMatchObject({ ok: true });
  });

  it("opens on failures, lets a probe out later and closes by its success", async () => {
    vi.useFakeTimers({ toFake: ["Date"] });
    const status = { now: 500 };
    const { run, seen, health } = await start(failing(status), { breaker });
    for (let call = 0; call < 4; call += 1) await run(callOf("write"));
    expect(health().breakers).toEqual({ "tests.write": "open" });

    status.now = 200;
    expect(await run(callOf("write"))).toMatchObject({ kind: "unsent", reason: "breaker_open" });
    expect(seen).toHaveLength(4);

    vi.setSystemTime(Date.now() + 1_001);
    expect(await run(callOf("write"))).toMatchObject({ ok: true });
    expect(health().breakers).toEqual({ "tests.write": "closed" });
  });

  it("turns others away while its probe is out", async () => {
    vi.useFakeTimers({ toFake: ["Date"] });
    const arrived = Promise.withResolvers<() => void>();
    const { run } = await start(
      (reply, _request, number) => {
        if (number <= 4) reply.writeHead(500).end();
        else arrived.resolve(() => sendEnvelope(reply, good));
      },
      { breaker },
    );
    for (let call = 0; call < 4; call += 1) await run(callOf("write"));
    vi.setSystemTime(Date.now() + 1_001);
    const probe = run(callOf("write"));
    const answer = await arrived.promise;
    expect(await run(callOf("write"))).toMatchObject({ kind: "unsent", reason: "breaker_open" });
    answer();
    expect(await probe).toMatchObject({ ok: true });
  });

  it("is asked before the budget: a call it turns away takes no turn", async () => {
    const acquire = vi.fn(() => turnOf());
    const rest = { breaker, budget: budgetOf(acquire) };
    const { run } = await start((reply) => reply.writeHead(500).end(), rest);
    for (let call = 0; call < 4; call += 1) await run(callOf("write"));
    await run(callOf("write"));
    expect(acquire).toHaveBeenCalledTimes(4);
  });

  it.each<[string, Parameters<typeof startWireServer>[0]]>([
    ["refusals in good form", (reply) => sendEnvelope(reply, null, { code: 404, msg: "no" })],
    ["a wrong shape in a good envelope", (reply) => sendEnvelope(reply, { value: 1 })],
    ["4xx", (reply) => reply.writeHead(429).end()],
  ])("stays closed over %s", async (_name, answer) => {
    const { run, health } = await start(answer, { breaker });
    for (let call = 0; call < 8; call += 1) await run(callOf("write"));
    expect(health().breakers).toEqual({ "tests.write": "closed" });
  });

  it("stays closed over callers who leave", async () => {
    const { run, health } = await start(() => leaver.abort(), { breaker });
    let leaver = new AbortController();
    for (let call = 0; call < 8; call += 1) {
      leaver = new AbortController();
      await run({ ...callOf("write"), context: { signal: leaver.signal } });
    }
    expect(health().breakers).toEqual({ "tests.write": "closed" });
  });
});
