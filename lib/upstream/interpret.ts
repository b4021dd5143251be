import type { Result } from "@/lib/kernel/result";
import type { Endpoint } from "./contract/endpoint";
import { envelope, SUCCESS_CODE } from "./contract/envelope";
import { meaningOf } from "./contract/error-codes";
import { readJson } from "./json";
import type { FailureCause } from "./outcome";
import { parseRetryAfter } from "./retry-after";
import type { WireReply } from "./transport";

/** How the parsed `data` of a reply becomes our words, or why it can't. */
export type Reading<Output, T> = {
  endpoint: Pick<Endpoint<never, Output>, "output">;
  read: (wire: Output) => Result<T, string>;
  /** The answer when the upstream says there is no such thing; without it that is a failure. */
  notFound?: T;
  /** The answer an error of the envelope amounts to, where it is one and no failure; else null. */
  refused?: (msg: string | null) => T | null;
};

/** What one attempt came to, and the marks it carries in the log. */
export type Attempt<T> = {
  result: { ok: true; value: T } | ({ ok: false } & Exclude<FailureCause, { kind: "unsent" }>);
  httpStatus: number | null;
  envelopeCode: number | null;
  upstreamRequestId: string | null;
};

/** Reads what came over the wire, layer by layer. Total: any reply ends in an attempt. */
export function interpret<Output, T>(
  reply: WireReply,
  reading: Reading<Output, T>,
  { now, elapsedMs }: { now: number; elapsedMs: number },
): Attempt<T> {
  const bare = { httpStatus: null, envelopeCode: null, upstreamRequestId: null };
  switch (reply.kind) {
    case "network":
      return { ...bare, result: { ok: false, kind: "network", detail: reply.detail } };
    case "aborted":
      // It was on its way when the caller left, so it is not `unsent`.
      return { ...bare, result: { ok: false, kind: "network", detail: ABORTED } };
    case "timeout":
      return { ...bare, result: { ok: false, kind: "timeout", afterMs: Math.round(elapsedMs) } };
    case "too_large":
      return { ...bare, httpStatus: reply.status, result: broken("the reply is too large") };
    case "reply":
      return { ...bare, httpStatus: reply.status, ...interpretText(reply, reading, now) };
  }
}

/** The `detail` of an attempt that its caller gave up on. */
export const ABORTED = "aborted";

type Interpreted<T> = Partial<Attempt<T>> & Pick<Attempt<T>, "result">;

function interpretText<Output, T>(
  { status, text, retryAfter }: Extract<WireReply, { kind: "reply" }>,
  reading: Reading<Output, T>,
  now: number,
): Interpreted<T> {
  const json = readJson(text);
  const wrapper = json.ok ? envelope.safeParse(json.value) : null;
  const upstreamRequestId = wrapper?.data?.requestId ?? null;
  if (status < 200 || status > 299) {
    const retryAfterMs = parseRetryAfter(retryAfter, now);
    return { upstreamRequestId, result: { ok: false, kind: "http", status, retryAfterMs } };
  }
  if (!json.ok) return { result: broken("the reply is not JSON") };
  if (!wrapper?.success || wrapper.data.code === null)
    return { upstreamRequestId, result: broken("the reply has no envelope") };
  const { code, msg = null, data } = wrapper.data;
  const result =
    code === SUCCESS_CODE ? readData(data, reading) : readRefusal<T>(code, msg, reading);
  return { envelopeCode: code, upstreamRequestId, result };
}

function readData<Output, T>(
  data: unknown,
  { endpoint, read }: Reading<Output, T>,
): Attempt<T>["result"] {
  const wire = endpoint.output.safeParse(data);
  if (!wire.success) {
    const issue = wire.error.issues[0];
    return broken(`data${(issue?.path ?? []).map((step) => `.${String(step)}`).join("")}`);
  }
  const ours = read(wire.data);
  return ours.ok ? ours : broken(ours.error);
}

function readRefusal<T>(
  code: number,
  msg: string | null,
  reading: Pick<Reading<never, T>, "notFound" | "refused">,
): Attempt<T>["result"] {
  const meaning = meaningOf(code, msg);
  const refused = reading.refused?.(msg) ?? null;
  if (refused !== null) return { ok: true, value: refused };
  if (meaning === "not_found" && reading.notFound !== undefined)
    return { ok: true, value: reading.notFound };
  return { ok: false, kind: "envelope", meaning, code, msg };
}

function broken(detail: string): { ok: false; kind: "contract"; detail: string } {
  return { ok: false, kind: "contract", detail };
}
