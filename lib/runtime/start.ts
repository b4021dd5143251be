import type { Server } from "node:http";
import { createCallLog } from "@/lib/db/call-log";
import { database } from "@/lib/db/client";
import { settings } from "@/lib/env/load";
import type { Settings } from "@/lib/env/settings";
import { provideUpstreamHealth } from "@/lib/health/upstream-health";
import { systemClock } from "@/lib/kernel/clock";
import { processScope } from "@/lib/kernel/process-scope";
import { log, setLogLevel } from "@/lib/log/log";
import { rootCause } from "@/lib/log/root-cause";
import { sparingly } from "@/lib/log/sparingly";
import { countAttempt, countUnsent } from "@/lib/metrics/upstream";
import { closePictures } from "@/lib/pictures/agent";
import { providePictureHosts } from "@/lib/pictures/rules";
import { provideRates } from "@/lib/pricing/current-rates";
import { databaseRates } from "@/lib/pricing/database-rates";
import { createUpstream, provideUpstream } from "@/lib/upstream";
import { markPeers } from "./mark-peers";
import { endInOrder } from "./shutdown";

/**
 * Wires the shop's process: settings, doors, ports, shutdown. Once, whoever asks. Unusable settings
 * end the process with the names of the variables: a shop that starts half and fails later is worse.
 */
export function startOrExit(): void {
  try {
    processScope("runtime", () => wire(settings()));
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    process.exit(1);
  }
}

function wire(given: Settings): true {
  setLogLevel(given.logLevel);
  providePictureHosts({
    hosts: given.pictureHosts,
    ...upstreamPictureHosts(given.upstream.baseUrl),
  });
  const servers = new Set<Server>();
  markPeers(given.trustedProxies, (server) => servers.add(server));

  provideRates(
    databaseRates(database().db, systemClock, {
      withExamples: isSandbox(given.upstream.baseUrl),
    }),
  );

  const callLog = createCallLog(database().db, {
    onError: sparingly(30_000, systemClock, (error, leftOut) => {
      log().error({ reason: rootCause(error), leftOut }, "the call log can't be written");
    }),
  });
  const upstream = createUpstream({
    ...given.upstream,
    callSink: callLog.sink,
    onAttempt: countAttempt,
    onUnsent: countUnsent,
  });
  provideUpstream(upstream);
  provideUpstreamHealth(upstream.health);

  endInOrder(servers, [
    { name: "upstream", run: upstream.close },
    { name: "pictures", run: closePictures },
    { name: "call log", run: callLog.stop },
    { name: "database", run: database().close },
  ]);
  return true;
}

/** The sandbox speaks plain http on this machine; a real upstream never does. */
function isSandbox(baseUrl: string): boolean {
  return new URL(baseUrl).protocol === "http:";
}

function upstreamPictureHosts(baseUrl: string): { own: string[]; plainHttp: string[] } {
  const { host } = new URL(baseUrl);
  return { own: [host], plainHttp: isSandbox(baseUrl) ? [host] : [] };
}
