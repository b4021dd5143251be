import { setTimeout as pause } from "node:timers/promises";

/**
 * Asks again every `everyMs` until the answer is not null. Throws with `what` when `timeoutMs` have
 * passed.
 */
export async function waitFor<T>(
  what: string,
  ask: () => Promise<T | null> | T | null,
  { timeoutMs, everyMs = 50 }: { timeoutMs: number; everyMs?: number },
): Promise<T> {
  const end = performance.now() + timeoutMs;
  for (;;) {
    const answer = await ask();
    if (answer !== null) return answer;
    if (performance.now() > end) throw new Error(`${what} took longer than ${timeoutMs / 1000} s`);
    await pause(everyMs);
  }
}
