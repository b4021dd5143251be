/**
 * One signed attempt, as the call log keeps it. No credentials, addresses or phone numbers: `request`
 * is already masked when it gets here.
 */
export type CallRecord = {
  operationId: string;
  /** Our name of the endpoint: "offers.search". */
  endpoint: string;
  attempt: number;
  startedAt: Date;
  durationMs: number;
  /** `ok`, or the kind of failure. */
  outcome: "ok" | "network" | "timeout" | "http" | "envelope" | "contract";
  httpStatus: number | null;
  envelopeCode: number | null;
  upstreamRequestId: string | null;
  /** The request id of the page or handler that caused the call. */
  requestId: string | null;
  actorId: string | null;
  /** Masked request input. */
  request: unknown;
};

/** Takes a record without making the caller wait. Never throws. */
export type CallSink = (record: CallRecord) => void;
