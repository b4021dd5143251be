import type { Server } from "node:http";
import { database } from "@/lib/db/client";
import { settings } from "@/lib/env/load";
import type { Settings } from "@/lib/env/settings";
import { eventHub } from "@/lib/events/hub";
import { provideJobMetrics } from "@/lib/health/job-metrics";
import { endEventStreams } from "@/lib/http/event-stream";
import { processScope } from "@/lib/kernel/process-scope";
import { markPeers } from "./mark-peers";
import { endInOrder } from "./shutdown";
import { wireProcess } from "./wire-process";

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
  const servers = new Set<Server>();
  markPeers(given.trustedProxies, (server) => servers.add(server));
  const { steps } = wireProcess(given, { kind: "shop" });
  provideJobMetrics(database().db);
  endInOrder([
    { name: "streams", run: async () => endEventStreams() },
    { name: "requests", run: () => Promise.all([...servers].map(closeServer)) },
    { name: "changes", run: () => eventHub().close() },
    ...steps,
  ]);
  return true;
}

/** No new connections; requests under way finish. */
function closeServer(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeIdleConnections();
  });
}
