import { systemClock } from "@/lib/kernel/clock";
import { BREAKER_DEFAULTS, createGuard, type Guard } from "./breaker";
import { createRateBudget } from "./budget";
import { createRunner, type Runner } from "./call";
import { createClient } from "./client";
import type { Endpoint } from "./contract/endpoint";
import { ENDPOINT_BY_KEY } from "./contract/registry";
import type { Upstream } from "./door";
import { createHealthNotes, type UpstreamHealth } from "./health";
import { MAX_REPLY_BYTES, type UpstreamOptions } from "./options";
import { createSender } from "./send";
import { makeNonce } from "./signing/nonce";
import { signedHeaders } from "./signing/signed-headers";
import { signedTimestamp } from "./signing/timestamp";
import { systemTimers } from "./timers";
import { createTransport } from "./transport";

/** The door with what only its owner may do: look at its health, close it. */
export type UpstreamService = Upstream & {
  health: () => UpstreamHealth;
  /** Ends every connection; calls in flight end as `network`. */
  close: () => Promise<void>;
};

/**
 * Opens the door to the upstream. Throws only for settings that can't work: a base URL that is none,
 * or a path for an endpoint we don't have. Calls never throw; they end in an `Outcome`.
 */
export function createUpstream(options: UpstreamOptions): UpstreamService {
  const unknownKey = Object.keys(options.paths).find((key) => !ENDPOINT_BY_KEY.has(key));
  if (unknownKey !== undefined)
    throw new TypeError(`UPSTREAM_PATHS names an endpoint that does not exist: ${unknownKey}`);
  const { run, health, close } = createEngine(options);
  const parts = { ...options, clock: options.clock ?? systemClock };
  return { ...createClient(run, parts), health, close };
}

/** The machinery under the door: runs any contract entry. Tests use it for entries of their own. */
export function createEngine(options: UpstreamOptions): {
  run: Runner;
  health: () => UpstreamHealth;
  close: () => Promise<void>;
} {
  const clock = options.clock ?? systemClock;
  const timers = systemTimers;
  const budget =
    options.budget ?? createRateBudget({ ratePerSecond: options.ratePerSecond, clock, timers });
  const transport = createTransport({
    baseUrl: options.baseUrl,
    maxReplyBytes: options.maxReplyBytes ?? MAX_REPLY_BYTES,
  });
  const guards = new Map<string, Guard>();
  const notes = createHealthNotes();

  const run = createRunner({
    options,
    clock,
    timers,
    budget,
    random: Math.random,
    guardOf: (endpoint) => guardOf(guards, familyOf(endpoint), options),
    signHeaders: () =>
      signedHeaders(options, signedTimestamp(clock.now(), options.timestampUnit), makeNonce()),
    send: createSender({ transport, clock, health: notes, ports: options }),
  });

  return {
    run,
    health: () => ({
      ...notes.facts(),
      breakers: Object.fromEntries([...guards].map(([name, guard]) => [name, guard.state()])),
      waiting: budget.waiting(),
    }),
    close: () => transport.close(),
  };
}

/**
 * One guard per family ("offers" of "offers.get") for reads, and one for each call that writes or
 * pays: sick searches or previews must not stop payments.
 */
function familyOf({ key, effect }: Pick<Endpoint<never, unknown>, "key" | "effect">): string {
  return effect === "read" ? (key.split(".", 1)[0] ?? key) : key;
}

function guardOf(guards: Map<string, Guard>, family: string, options: UpstreamOptions): Guard {
  const known = guards.get(family);
  if (known) return known;
  const made = createGuard({ ...BREAKER_DEFAULTS, ...options.breaker });
  guards.set(family, made);
  return made;
}
