import type { ProblemDto } from "@/lib/contract/common";
import { ProblemError } from "./problem-error";

function isProblem(body: unknown): body is ProblemDto {
  const { title, status, requestId } = (body ?? {}) as Record<string, unknown>;
  return typeof title === "string" && typeof status === "number" && typeof requestId === "string";
}

/**
 * One read of our own API from the browser; null for 204. The reply was parsed on the server before it
 * was sent, so its shape is taken as read here. Throws ProblemError for every other end but an abort.
 */
export function readJson<T>(address: string, signal: AbortSignal): Promise<T | null> {
  return exchange(address, { signal });
}

/** One exchange with our own API. Throws ProblemError where it refused or did not answer. */
export async function exchange<T>(address: string, init: RequestInit): Promise<T | null> {
  let reply: Response;
  let body: unknown;
  try {
    reply = await fetch(address, { ...init, headers: { accept: "application/json" } });
    body = reply.status === 204 ? null : await reply.json();
  } catch (error) {
    if (init.signal?.aborted) throw error;
    throw new ProblemError(null);
  }
  if (reply.ok) return body as T | null;
  throw new ProblemError(isProblem(body) ? body : null);
}
