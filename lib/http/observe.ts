import { log } from "@/lib/log/log";
import { durations } from "@/lib/metrics/registry";

/** One request that was answered. `route` is the declared name, never a path. */
export type Served = {
  requestId: string;
  route: string;
  method: string;
  status: number;
  durationMs: number;
};

/** Counts a request and writes its one log line. */
export function observe(served: Served): void {
  durations("sampan_http_seconds", "Time our API took to answer", [
    "route",
    "method",
    "status",
  ]).observe(
    { route: served.route, method: served.method, status: String(served.status) },
    served.durationMs / 1000,
  );
  log().info(served, "request");
}
