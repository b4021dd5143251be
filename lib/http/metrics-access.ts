import { createHash, timingSafeEqual } from "node:crypto";
import { settings } from "@/lib/env/load";
import { isLocalProgram } from "./peer";

/** Whether a request may read the metrics of this process, by its settings. */
export function metricsAreOpenTo(headers: Headers): boolean {
  return mayReadMetrics(headers, settings().metricsToken);
}

/**
 * With a token: whoever sends it. Without one: programs on this machine that asked directly, so that
 * a proxy on the same machine opens nothing. Everybody else is told there is nothing here.
 */
export function mayReadMetrics(headers: Headers, token: string | null): boolean {
  if (token === null) return isLocalProgram(headers);
  const given = /^Bearer (.+)$/i.exec(headers.get("authorization") ?? "")?.[1] ?? "";
  return timingSafeEqual(digest(given), digest(token));
}

/** Equal lengths, so that the comparison tells nothing by its time. */
function digest(text: string): Buffer {
  return createHash("sha256").update(text).digest();
}
