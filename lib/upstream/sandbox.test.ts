import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { systemClock } from "@/lib/kernel/clock";
import { startSandbox, type RunningSandbox } from "@/lib/sandbox/start";
import { createRateBudget } from "./budget";
import { createUpstream, type UpstreamService } from "./create-upstream";
import type { UpstreamOptions } from "./options";
import { optionsFor } from "./test-support/entries";
import { systemTimers } from "./timers";

const credentials = {
  accessKey: "sandbox-key",
  accessSecret: "sandbox-secret-0123456789",
  userId: "2100007341207",
};
const search = {
  keyword: "bag",
  page: 1,
  pageSize: 20,
  language: "en",
  sort: "relevance",
  filters: [],
  minPriceFen: null,
  maxPriceFen: null,
  categoryId: null,
} as const;

let sandbox: RunningSandbox;
const doors: UpstreamService[] = [];

beforeAll(async () => {
  sandbox = await startSandbox({ port: 0, seed: 7, offers: 500, ...credentials });
});
beforeEach(async () => {
  await control("faults", "DELETE");
  await control("calls", "DELETE");
});
afterAll(async () => {
  await Promise.all(doors.map((door) => door.close()));
  await sandbox.close();
});

function door(rest: Partial<UpstreamOptions> = {}): UpstreamService {
  const made = createUpstream(optionsFor(sandbox.url, { ...credentials, ...rest }));
  doors.push(made);
  return made;
}

async function control(path: string, method: string, body?: object): Promise<unknown> {
  const init = body ? { method, body: JSON.stringify(body) } : { method };
  const reply = await fetch(`${sandbox.url}/__sandbox/${path}`, init);
  expect(reply.ok, `${method} ${path}: ${reply.status}`).toBe(true);
  return reply.json();
}

const total = async () => ((await control("calls", "GET")) as { total: number }).total;

/** An id that the search itself has shown. */
async function anyRef() {
  const found = await door().searchOffers(search);
  if (!found.ok || !found.value.offers[0]) throw new Error("the sandbox found nothing");
  return found.value.offers[0].ref;
}

describe("a signed call is accepted by an upstream that checks it with its own code", () => {
  it.each(["ms", "s"] as const)("with its timestamp in %s", async (timestampUnit) => {
    const outcome = await door({ timestampUnit }).searchOffers(search);
    expect(outcome).toMatchObject({ ok: true, value: { page: 1 } });
  });

  it("and refused with another secret", async () => {
    const outcome = await door({ accessSecret: "another" }).searchOffers(search);
    expect(outcome).toMatchObject({ ok: false, kind: "envelope", meaning: "unauthorised" });
  });
});

describe("the main path", () => {
  it("search, product, related goods, category", async () => {
    const ref = await anyRef();
    const offer = await door().getOffer({ ref, language: "en" });
    if (!offer.ok || offer.value.kind !== "offer") throw new Error("no offer");
    expect(offer.value.offer).toMatchObject({ ref, onSale: true });
    const related = await door().relatedOffers({ ref, page: 1, pageSize: 10, language: "en" });
    expect(related.ok && related.value.length).toBe(10);
    const root = await door().getCategory({ categoryId: "0", language: "en" });
    if (!root.ok || root.value.kind !== "category") throw new Error("no root");
    expect(root.value.children.length).toBeGreaterThan(0);
  });

  it("an id that does not exist is gone", async () => {
    const ref = { market: "1688", id: "AAAAAAAAAAAAAAAAAAAAAA" } as const;
    const outcome = await door().getOffer({ ref, language: "en" });
    expect(outcome).toMatchObject({ ok: true, value: { kind: "gone" } });
  });

  it("every price, option and SKU of many offers is read", async () => {
    const found = await door().searchOffers({ ...search, pageSize: 50 });
    const refs = found.ok ? found.value.offers.map(({ ref }) => ref) : [];
    expect(refs.length).toBeGreaterThan(5);
    for (const ref of refs) {
      const outcome = await door().getOffer({ ref, language: "en" });
      if (!outcome.ok || outcome.value.kind !== "offer") throw new Error(`no offer ${ref.id}`);
      const { offer } = outcome.value;
      const priced = [...offer.skus.map(({ price }) => price), ...offer.ladder];
      expect(priced.some((price) => price !== null)).toBe(true);
      for (const { choice } of offer.skus) {
        expect(choice.map((value, at) => offer.options[at]?.values[value])).not.toContain(
          undefined,
        );
      }
    }
  });
});

describe("faults", () => {
  it.each([
    ["http", { status: 500 }, "http", 3],
    ["http", { status: 302, location: "http://127.0.0.1:1/" }, "http", 1],
    ["html", {}, "contract", 1],
    ["bad_json", {}, "contract", 1],
    ["truncated", {}, "network", 3],
    ["reset", {}, "network", 3],
    ["envelope", {}, "envelope", 1],
    ["oversized", { bytes: 5_000_000 }, "contract", 1],
  ])("%s %j is %s after %d attempts", async (kind, rest, expected, attempts) => {
    await control("faults", "POST", { kind, endpoint: "offers.search", ...rest });
    const outcome = await door().searchOffers(search);
    expect(outcome).toMatchObject({ ok: false, kind: expected, call: { attempts } });
    expect(await total()).toBe(attempts);
  });

  it("a hang ends by the clock", async () => {
    await control("faults", "POST", { kind: "hang", endpoint: "offers.search" });
    const outcome = await door({ timeoutMs: 80, deadlineMs: 100 }).searchOffers(search);
    expect(outcome).toMatchObject({ ok: false, kind: "timeout" });
  });

  it("a passing fault is healed by the next attempt", async () => {
    await control("faults", "POST", { kind: "http", endpoint: "*", status: 503, times: 1 });
    const outcome = await door().searchOffers(search);
    expect(outcome).toMatchObject({ ok: true, call: { attempts: 2 } });
  });

  it("Retry-After beyond the caller's time is handed on, not waited for", async () => {
    await control("faults", "POST", { kind: "http", endpoint: "*", status: 429, retryAfter: 60 });
    const outcome = await door().searchOffers(search);
    expect(outcome).toMatchObject({ kind: "http", status: 429, retryAfterMs: 60_000 });
    expect(await total()).toBe(1);
  });

  it("wrong shapes end in an outcome", async () => {
    const ref = await anyRef();
    await control("faults", "POST", { kind: "wrong_shape", endpoint: "*" });
    for (let call = 0; call < 60; call += 1) {
      const outcome = await door().getOffer({ ref, language: "en" });
      if (!outcome.ok) expect(outcome.kind).toBe("contract");
    }
  });
});

it("never more than the rate arrives within any second", async () => {
  const ratePerSecond = 20;
  // Unconditional, however busy the machine: a request may be under way as long as it lives.
  const budget = createRateBudget({
    ratePerSecond,
    clock: systemClock,
    timers: systemTimers,
    transit: { usualMs: 60_000, longestMs: 60_000 },
  });
  const hurried = door({ budget });
  await Promise.all(
    Array.from({ length: 45 }, (_, page) => hurried.searchOffers({ ...search, page: page + 1 })),
  );
  const { peakPerSecond } = (await control("calls", "GET")) as { peakPerSecond: number };
  expect(peakPerSecond).toBeLessThanOrEqual(ratePerSecond);
});
