import { systemClock } from "@/lib/kernel/clock";
import { randomId } from "@/lib/kernel/random-id";
import { log } from "@/lib/log/log";
import { observe } from "./observe";
import { isLocalProgram, peerOf } from "./peer";
import { problemResponse } from "./problem-response";
import { limiterOf, type Rate } from "./rate-limit";

type Serving = {
  /** Names the route in log and metrics. */
  name: string;
  /** Per client address; null for what must answer in any weather. */
  rate: Rate | null;
};

/**
 * Runs a handler with what every address of ours shares: a request id of our own, the rate limit, an
 * error boundary that shows nothing of the inside, one metric and one log line.
 */
export async function serve(
  { name, rate }: Serving,
  request: Request,
  work: (requestId: string) => Promise<Response>,
): Promise<Response> {
  const started = systemClock.monotonic();
  const requestId = randomId(16);
  const wait = rate === null ? 0 : limiterOf(rate).take(peerOf(request.headers));
  const response =
    wait > 0 && !isLocalProgram(request.headers)
      ? problemResponse(
          { kind: "problem", code: "too_many_requests", retryAfterSeconds: wait },
          requestId,
        )
      : await guarded(name, requestId, work);
  observe({
    requestId,
    route: name,
    method: request.method,
    status: response.status,
    durationMs: systemClock.monotonic() - started,
  });
  return response;
}

async function guarded(
  route: string,
  requestId: string,
  work: (requestId: string) => Promise<Response>,
): Promise<Response> {
  try {
    return await work(requestId);
  } catch (error) {
    log().error({ err: error, requestId, route }, "a handler failed");
    return problemResponse({ kind: "problem", code: "internal" }, requestId);
  }
}
