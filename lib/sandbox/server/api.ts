import type { IncomingMessage, ServerResponse } from "node:http";
import { setTimeout as sleep } from "node:timers/promises";
import { deviate } from "../deviations/deviation";
import { answerWithFault } from "../faults/strike";
import type { Refusal } from "../gate/refusals";
import { endpointAt } from "../handlers/handlers";
import type { Answer } from "../replies/envelope";
import { randomFrom } from "../world/random";
import type { Sandbox } from "./sandbox";
import { parseJson, readBody, sendJson } from "./send";

const BODY_LIMIT = 16 * 1024 * 1024;

type Admission =
  | { ok: true; answer: () => Answer | Promise<Answer>; input: unknown; key: string }
  | { ok: false; refusal: Refusal; detail?: string; input: unknown; key: string | null };

/**
 * One call of the emulated API: path, rate, signature, faults, body, answer, in this order. A call
 * with a wrong signature is refused even while a fault stands, so a fault never hides a bad signer.
 */
export async function answerApi(
  sandbox: Sandbox,
  request: IncomingMessage,
  response: ServerResponse,
  { pathname: path, searchParams }: URL,
): Promise<void> {
  const at = new Date(sandbox.clock.now()).toISOString();
  const admission = await admit(sandbox, request, path, searchParams);
  const strike = admission.ok ? sandbox.faults.strike(admission.key) : { delayMs: 0, fault: null };
  const outcome = strike.fault
    ? `fault:${strike.fault.kind}`
    : admission.ok
      ? "answered"
      : admission.refusal;
  record(sandbox, request, { at, path, endpoint: admission.key, input: admission.input, outcome });
  if (strike.delayMs > 0) await sleep(strike.delayMs);
  if (response.destroyed) return;
  // Only now, and only once: what a call changes must not happen where its fault keeps it from happening.
  const answer = async () => {
    if (!admission.ok) return sandbox.envelopes.reply(admission);
    sandbox.trading.settle();
    return sandbox.envelopes.reply(strayed(sandbox, admission.key, await admission.answer()));
  };
  if (strike.fault) {
    const random = randomFrom(sandbox.world.seed, sandbox.calls.total(), 0xfa);
    const { envelopes } = sandbox;
    await answerWithFault(strike.fault, { response, envelopes, random, reply: answer });
    return;
  }
  const { httpStatus, body } = await answer();
  sendJson(response, httpStatus, body, httpStatus === 429 ? { "retry-after": "1" } : {});
}

/** A good answer as the planted deviations make it. */
function strayed({ deviations }: Sandbox, key: string, answer: Answer): Answer {
  const planted = deviations.filter(({ endpoint }) => endpoint === key);
  return answer.ok && planted.length > 0
    ? { ok: true, data: deviate(answer.data, planted) }
    : answer;
}

async function admit(
  sandbox: Sandbox,
  request: IncomingMessage,
  path: string,
  query: URLSearchParams,
): Promise<Admission> {
  const found = endpointAt(path);
  const key = found?.endpoint.key ?? null;
  const text = await readBody(request, BODY_LIMIT);
  const asked =
    found?.endpoint.method === "GET" ? Object.fromEntries(query) : parseJson(text ?? "");
  const input = asked ?? null;
  const no = (refusal: Refusal, detail?: string): Admission => ({
    ok: false,
    refusal,
    input,
    key,
    ...(detail === undefined ? {} : { detail }),
  });
  if (!found) return no("unknown_path");
  if (!sandbox.rate.admit(sandbox.clock.monotonic())) return no("rate_limited");
  const refused = sandbox.gate(request.headers, sandbox.clock.now());
  if (refused) return no(refused);
  if (request.method !== found.endpoint.method) return no("wrong_method");
  if (text === null) return no("body_too_large");
  if (input === null) return no("not_json");
  const read = found.endpoint.input.safeParse(input);
  if (!read.success) return no("invalid_input", read.error.issues[0]?.path.join("."));
  const { handler, endpoint } = found;
  return {
    ok: true,
    key: endpoint.key,
    input,
    answer: () => handler(read.data as never, sandbox),
  };
}

function record(
  sandbox: Sandbox,
  request: IncomingMessage,
  seen: { at: string; path: string; endpoint: string | null; input: unknown; outcome: string },
): void {
  const header = (name: string) => (request.headers[name] as string | undefined) ?? null;
  sandbox.calls.add({
    ...seen,
    accessKey: header("access-key"),
    timestamp: header("timestamp"),
    nonce: header("nonce-str"),
    signature: header("signature"),
    userId: header("user-id"),
  });
  const smooth = seen.outcome === "answered";
  if (sandbox.logLevel === "calls" || (sandbox.logLevel === "events" && !smooth))
    sandbox.log("call", { endpoint: seen.endpoint, path: seen.path, outcome: seen.outcome });
}
