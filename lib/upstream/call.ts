import type { Clock } from "@/lib/kernel/clock";
import { randomId } from "@/lib/kernel/random-id";
import type { Result } from "@/lib/kernel/result";
import type { Guard } from "./breaker";
import type { RateBudget, Turn } from "./budget";
import type { Endpoint } from "./contract/endpoint";
import type { CallContext } from "./call-context";
import { mayBeSent } from "./gate";
import type { Attempt, Reading } from "./interpret";
import type { UpstreamOptions } from "./options";
import type { Outcome, UnsentReason } from "./outcome";
import { priorityOf } from "./priority";
import { fixRequest, type FixedRequest } from "./request";
import { decideRetry, earnRetry, RETRY_CAPACITY, saysTooFast, SHORTEST_ATTEMPT_MS } from "./retry";
import type { SignedHeaders } from "./signing/signed-headers";
import { wait, type Timers } from "./timers";

/** One call: which endpoint, what to ask, how to read the answer. `null` input can't be asked. */
export type Call<Input, Output, T> = Reading<Output, T> & {
  endpoint: Endpoint<Input, Output>;
  input: NoInfer<Input> | null;
  context?: CallContext | undefined;
};

/** Everything one attempt needs; what differs between attempts comes last. */
export type AttemptOrder<Output, T> = {
  reading: Reading<Output, T>;
  endpoint: string;
  operationId: string;
  request: FixedRequest;
  context: CallContext;
  attempt: number;
  headers: SignedHeaders;
  timeoutMs: number;
  turn: Turn;
};

export type RunnerParts = {
  options: Pick<UpstreamOptions, "timeoutMs" | "deadlineMs" | "confirmed" | "paths" | "onUnsent">;
  clock: Clock;
  timers: Timers;
  budget: RateBudget;
  guardOf: (endpoint: Pick<Endpoint<never, unknown>, "key" | "effect">) => Guard;
  /** A fresh timestamp, nonce and signature. */
  signHeaders: () => Result<SignedHeaders, unknown>;
  send: <Output, T>(order: AttemptOrder<Output, T>) => Promise<Attempt<T>>;
  random: () => number;
};

export type Runner = <Input, Output, T>(call: Call<Input, Output, T>) => Promise<Outcome<T>>;

/**
 * The way of every call: gate, input check, then attempts, each through breaker and budget, until
 * the retry decision says stop. Operation id and body are fixed before the first attempt.
 */
export function createRunner(parts: RunnerParts): Runner {
  const { options, clock, timers, budget, guardOf, signHeaders, send, random } = parts;
  let tokens = RETRY_CAPACITY;

  return async function run<Input, Output, T>(call: Call<Input, Output, T>): Promise<Outcome<T>> {
    const { endpoint, context = {} } = call;
    const { signal } = context;
    const operationId = randomId(16);
    const startedAt = clock.monotonic();
    const elapsed = (): number => clock.monotonic() - startedAt;
    const deadlineMs = context.deadlineMs ?? options.deadlineMs ?? 2 * options.timeoutMs;

    const unsent = (reason: UnsentReason): Outcome<T> => {
      options.onUnsent?.({ endpoint: endpoint.key, reason });
      return { ok: false, kind: "unsent", reason, call: facts(0, null) };
    };
    const facts = (attempts: number, upstreamRequestId: string | null) => ({
      operationId,
      upstreamRequestId,
      attempts,
      durationMs: Math.round(elapsed()),
    });

    if (!mayBeSent(endpoint, options.confirmed)) return unsent("not_confirmed");
    const request = fixRequest(endpoint, call.input, options.paths[endpoint.key]);
    if (!request.ok) return unsent("bad_input");

    const guard = guardOf(endpoint);
    const priority = context.priority ?? priorityOf(endpoint);
    // A write cut short has an unknown outcome, so it starts only with its whole time before it.
    const neededMs = endpoint.effect === "read" ? SHORTEST_ATTEMPT_MS : options.timeoutMs;

    const attemptOnce = async (
      attempt: number,
    ): Promise<Attempt<T> | { refused: UnsentReason }> => {
      if (signal?.aborted) return { refused: "aborted" };
      if (guard.isOpen()) return { refused: "breaker_open" };
      const waitMs = Math.max(0, deadlineMs - elapsed() - neededMs);
      const grant = await budget.acquire({ priority, waitMs, signal });
      if (grant === "over_budget" || grant === "aborted") return { refused: grant };
      const sent = guard.run(async () => {
        const headers = signHeaders();
        if (!headers.ok) return { refused: "bad_input" };
        return send({
          turn: grant,
          reading: call,
          endpoint: endpoint.key,
          operationId,
          request: request.value,
          context,
          attempt,
          headers: headers.value,
          timeoutMs: Math.min(options.timeoutMs, Math.max(1, deadlineMs - elapsed())),
        });
      });
      return sent.finally(() => grant.over());
    };

    tokens = earnRetry(tokens);
    let last: Attempt<T> | null = null;
    for (let attempt = 1; ; attempt += 1) {
      const sent = await attemptOnce(attempt);
      // Once an attempt was sent, its failure is the outcome, not our refusal of the next one.
      if ("refused" in sent) {
        if (last === null) return unsent(sent.refused);
        return { ...last.result, call: facts(attempt - 1, last.upstreamRequestId) };
      }
      if (saysTooFast(sent.result)) budget.tooFast();
      const decision = decideRetry({
        effect: endpoint.effect,
        attempt,
        outcome: sent.result,
        aborted: signal?.aborted ?? false,
        remainingMs: deadlineMs - elapsed(),
        tokens,
        jitter: random(),
      });
      if (decision.kind === "stop")
        return { ...sent.result, call: facts(attempt, sent.upstreamRequestId) };
      tokens -= 1;
      last = sent;
      await wait(timers, decision.afterMs, signal);
    }
  };
}
