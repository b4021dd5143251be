import type { Clock } from "@/lib/kernel/clock";
import type { BreakerOptions } from "./breaker";
import type { RateBudget } from "./budget";
import type { CallRecord, CallSink } from "./contract/call-record";
import type { Confirmed } from "./gate";
import type { UnsentReason } from "./outcome";
import type { TimestampUnit } from "./signing/timestamp";

/** What the door needs to know; the settings of the environment fit as they are. */
export type UpstreamOptions = {
  baseUrl: string;
  accessKey: string;
  accessSecret: string;
  /** The sub-account all calls run under. Sent, not signed. */
  userId: string;
  timestampUnit: TimestampUnit;
  ratePerSecond: number;
  /** Milliseconds for one attempt, body included. */
  timeoutMs: number;
  /** Paths that replace the contract's, by endpoint key. */
  paths: Readonly<Record<string, string>>;
  confirmed: Confirmed;
  /** Milliseconds for a call with all its attempts and waits; twice `timeoutMs` unless set. */
  deadlineMs?: number;
  /** A longer reply is cut off and is a `contract` failure. */
  maxReplyBytes?: number;
  breaker?: Partial<BreakerOptions>;
} & UpstreamPorts;

/** What the door tells and asks others. None of these may throw. */
export type UpstreamPorts = {
  /** Gets a record of every signed attempt. */
  callSink?: CallSink;
  /** Replaces the budget of this process, for shops that share one rate. */
  budget?: RateBudget;
  /** For metrics: an attempt that was on the wire. */
  onAttempt?: (
    attempt: Pick<CallRecord, "endpoint" | "attempt" | "durationMs" | "outcome">,
  ) => void;
  /** For metrics: a call that ended before it was sent. */
  onUnsent?: (call: { endpoint: string; reason: UnsentReason }) => void;
  clock?: Clock;
};

export const MAX_REPLY_BYTES = 4 * 1024 * 1024;
