import { createCallLog } from "@/lib/db/call-log";
import { createDatabase, database } from "@/lib/db/client";
import type { Settings } from "@/lib/env/settings";
import { provideUpstreamHealth } from "@/lib/health/upstream-health";
import { systemClock } from "@/lib/kernel/clock";
import { log, setLogLevel } from "@/lib/log/log";
import { rootCause } from "@/lib/log/root-cause";
import { sparingly } from "@/lib/log/sparingly";
import { countAttempt, countUnsent } from "@/lib/metrics/upstream";
import { closePictures } from "@/lib/pictures/agent";
import { providePictureHosts } from "@/lib/pictures/rules";
import { provideRates } from "@/lib/pricing/current-rates";
import { databaseRates } from "@/lib/pricing/database-rates";
import {
  createRateBudget,
  createUpstream,
  provideUpstream,
  slotsOf,
  systemTimers,
} from "@/lib/upstream";
import { joinProcesses, type Presence, type PresenceOptions } from "./presence/presence";
import type { Step } from "./shutdown";

export type Wired = {
  presence: Presence;
  /** What ends what was opened, in order. */
  steps: readonly Step[];
};

/**
 * Opens what every process of ours needs, shop or worker: the doors to the upstream and the database,
 * pictures, rates, logs, and a share of the rate. Once per process.
 */
export function wireProcess(
  given: Settings,
  told: Pick<PresenceOptions, "kind" | "onBeat" | "onLost">,
): Wired {
  setLogLevel(given.logLevel);
  const { baseUrl, ratePerSecond } = given.upstream;
  const { db, close } = database();
  const clock = systemClock;
  providePictureHosts({ hosts: given.pictureHosts, ...upstreamPictureHosts(baseUrl) });
  provideRates(databaseRates(db, clock, { withExamples: isSandbox(baseUrl) }));

  const callLog = createCallLog(db, {
    onError: sparingly(30_000, clock, (error, leftOut) => {
      log().error({ reason: rootCause(error), leftOut }, "the call log can't be written");
    }),
  });
  const budget = createRateBudget({ ratePerSecond, clock, timers: systemTimers });
  // A connection of its own: busy requests must not make us look dead.
  const beats = createDatabase(given.databaseUrl, { connections: 1 });
  const total = slotsOf(ratePerSecond);
  const presence = joinProcesses({ db: beats.db, clock, budget, total, ...told });
  const upstream = createUpstream({
    ...given.upstream,
    budget,
    callSink: callLog.sink,
    onAttempt: countAttempt,
    onUnsent: countUnsent,
  });
  provideUpstream(upstream);
  provideUpstreamHealth(upstream.health);

  return {
    presence,
    steps: [
      { name: "upstream", run: upstream.close },
      { name: "presence", run: () => presence.leave().finally(beats.close) },
      { name: "pictures", run: closePictures },
      { name: "call log", run: callLog.stop },
      { name: "database", run: close },
    ],
  };
}

/** The sandbox speaks plain http on this machine; a real upstream never does. */
function isSandbox(baseUrl: string): boolean {
  return new URL(baseUrl).protocol === "http:";
}

function upstreamPictureHosts(baseUrl: string): { own: string[]; plainHttp: string[] } {
  const { host } = new URL(baseUrl);
  return { own: [host], plainHttp: isSandbox(baseUrl) ? [host] : [] };
}
