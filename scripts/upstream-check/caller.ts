import { systemClock } from "@/lib/kernel/clock";
import { refuse, succeed, type Result } from "@/lib/kernel/result";
import { envelope, SUCCESS_CODE } from "@/lib/upstream/contract/envelope";
import type { Endpoint } from "@/lib/upstream/contract/endpoint";
import { readJson } from "@/lib/upstream/json";
import { fixRequest } from "@/lib/upstream/request";
import { makeNonce } from "@/lib/upstream/signing/nonce";
import { signedHeaders, type Credentials } from "@/lib/upstream/signing/signed-headers";
import { signedTimestamp, type TimestampUnit } from "@/lib/upstream/signing/timestamp";
import { createTransport } from "@/lib/upstream/transport";

/** How one call ended. `refused` is an envelope that says no: the path is there. */
export type CallEnd =
  | { kind: "works"; data: unknown }
  | { kind: "refused"; code: number | null; msg: string | null }
  | { kind: "http"; status: number }
  | { kind: "no_reply"; detail: string }
  | { kind: "not_an_envelope" };

export type CallerOptions = Credentials & {
  baseUrl: string;
  timeoutMs: number;
  ratePerSecond: number;
  /** Calls this run may make, whatever it still wants to know. */
  mostCalls: number;
};

export type Asked = {
  endpoint: Pick<Endpoint<unknown, unknown>, "method" | "path" | "input">;
  path: string;
  input: unknown;
  unit: TimestampUnit;
};

const MAX_REPLY_BYTES = 16 * 1024 * 1024;

/**
 * Sends single signed calls, never twice and never faster than the rate. Refuses with `budget` once
 * the calls are used up and with `input` where the contract itself refuses the question.
 */
export function createCaller(options: CallerOptions) {
  const transport = createTransport({ baseUrl: options.baseUrl, maxReplyBytes: MAX_REPLY_BYTES });
  let spent = 0;
  let next = 0;

  async function call(asked: Asked): Promise<Result<CallEnd, "budget" | "input">> {
    const request = fixRequest(asked.endpoint, asked.input, asked.path);
    if (!request.ok) return refuse("input");
    if (spent >= options.mostCalls) return refuse("budget");
    spent += 1;
    await turn();
    const { method, path, body } = request.value;
    const stamp = signedTimestamp(systemClock.now(), asked.unit);
    const headers = signedHeaders(options, stamp, makeNonce());
    if (!headers.ok) return refuse("input");
    const reply = await transport.exchange({
      method,
      path,
      body,
      headers: {
        ...headers.value,
        accept: "application/json",
        ...(body !== null && { "content-type": "application/json" }),
      },
      timeoutMs: options.timeoutMs,
    });
    if (reply.kind !== "reply")
      return succeed({
        kind: "no_reply",
        detail: reply.kind === "network" ? reply.detail : reply.kind,
      });
    return succeed(read(reply.status, reply.text));
  }

  /** Waits until the rate allows another call. */
  async function turn(): Promise<void> {
    const now = systemClock.monotonic();
    const at = Math.max(now, next);
    next = at + 1000 / options.ratePerSecond;
    if (at > now) await new Promise((resolve) => setTimeout(resolve, at - now));
  }

  return { call, spent: () => spent, close: () => transport.close() };
}

export type Caller = ReturnType<typeof createCaller>;

function read(status: number, text: string): CallEnd {
  if (status < 200 || status > 299) return { kind: "http", status };
  const json = readJson(text);
  const wrapper = json.ok ? envelope.safeParse(json.value) : null;
  if (!wrapper?.success || wrapper.data.code === null) return { kind: "not_an_envelope" };
  const { code, msg = null, data } = wrapper.data;
  return code === SUCCESS_CODE ? { kind: "works", data } : { kind: "refused", code, msg };
}
