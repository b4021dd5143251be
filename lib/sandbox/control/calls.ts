import type { ControlCall, ControlReply } from "./control-call";
import { done, wrongMethod } from "./reply";

/** `GET`: counts per endpoint and the last calls, newest last. `DELETE` starts counting anew. */
export function calls({ sandbox, method }: ControlCall): ControlReply {
  if (method === "DELETE") {
    sandbox.calls.reset();
    sandbox.rate.reset();
    return done({ reset: true });
  }
  if (method !== "GET") return wrongMethod();
  return done({
    total: sandbox.calls.total(),
    counts: sandbox.calls.counts(),
    rejectedForRate: sandbox.rate.rejected(),
    peakPerSecond: sandbox.rate.peak(),
    recent: sandbox.calls.recent(),
  });
}
