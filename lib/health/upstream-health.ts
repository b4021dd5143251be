import { processScope } from "@/lib/kernel/process-scope";
import type { UpstreamHealth } from "@/lib/upstream";

type Source = { ask: () => UpstreamHealth | null };

const source = () => processScope<Source>("health.upstream", () => ({ ask: () => null }));

/** Called once at start by whoever owns the door. */
export function provideUpstreamHealth(ask: () => UpstreamHealth): void {
  source().ask = ask;
}

/** Null while the door is not open yet. */
export function upstreamHealth(): UpstreamHealth | null {
  return source().ask();
}
