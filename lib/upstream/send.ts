import type { Clock } from "@/lib/kernel/clock";
import type { AttemptOrder } from "./call";
import type { CallRecord } from "./contract/call-record";
import type { createHealthNotes } from "./health";
import { interpret, type Attempt } from "./interpret";
import { mask } from "./mask";
import type { UpstreamPorts } from "./options";
import type { Transport } from "./transport";

export type SenderParts = {
  transport: Transport;
  clock: Clock;
  health: ReturnType<typeof createHealthNotes>;
  ports: Pick<UpstreamPorts, "callSink" | "onAttempt">;
};

/** Puts one signed attempt on the wire, reads what comes back and tells those who keep count. */
export function createSender({ transport, clock, health, ports }: SenderParts) {
  return async function send<Output, T>(order: AttemptOrder<Output, T>): Promise<Attempt<T>> {
    const { request, headers, timeoutMs, context, reading, turn } = order;
    const startedAt = clock.now();
    const begun = clock.monotonic();
    const reply = await transport.exchange({
      method: request.method,
      path: request.path,
      body: request.body,
      headers: {
        ...headers,
        accept: "application/json",
        ...(request.body === null ? {} : { "content-type": "application/json" }),
      },
      timeoutMs,
      signal: context.signal,
      onLeft: () => turn.left(Buffer.byteLength(request.body ?? "")),
      onReply: turn.replied,
    });
    const now = clock.now();
    const elapsedMs = clock.monotonic() - begun;
    const attempt = interpret(reply, reading, { now, elapsedMs });
    health.note(attempt, reply.kind === "reply" ? reply.date : null, now);
    tell(ports, () => recordOf(order, attempt, { startedAt, elapsedMs }));
    return attempt;
  };
}

function tell({ callSink, onAttempt }: SenderParts["ports"], make: () => CallRecord): void {
  if (!callSink && !onAttempt) return;
  const record = make();
  onAttempt?.(record);
  callSink?.(record);
}

function recordOf<Output, T>(
  { operationId, endpoint, attempt, context, request }: AttemptOrder<Output, T>,
  { result, httpStatus, envelopeCode, upstreamRequestId }: Attempt<T>,
  { startedAt, elapsedMs }: { startedAt: number; elapsedMs: number },
): CallRecord {
  return {
    operationId,
    endpoint,
    attempt,
    startedAt: new Date(startedAt),
    durationMs: Math.round(elapsedMs),
    outcome: result.ok ? "ok" : result.kind,
    httpStatus,
    envelopeCode,
    upstreamRequestId,
    requestId: context.requestId ?? null,
    actorId: context.actorId ?? null,
    request: mask(request.input),
  };
}
