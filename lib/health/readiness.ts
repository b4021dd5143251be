import { database } from "@/lib/db/client";
import { schemaIsCurrent } from "@/lib/db/schema-version";
import { log } from "@/lib/log/log";
import { rootCause } from "@/lib/log/root-cause";
import type { UpstreamHealth } from "@/lib/upstream";
import { workerLives } from "./workers";
import { upstreamHealth } from "./upstream-health";

export type Checks = {
  database: "ok" | "unreachable";
  migrations: "ok" | "behind" | "unknown";
  /** Our clock against the upstream's; unknown before the first reply. */
  clock: "ok" | "skewed" | "unknown";
  /** Whether jobs are done by somebody. Never makes the shop unready: they wait. */
  worker: "ok" | "absent" | "unknown";
  /** Never makes the shop unready: it answers from memory and says so. */
  upstream: "ok" | "degraded" | "unknown";
};

export type Readiness = { ready: boolean; checks: Checks };

/** Signed calls are refused beyond 600 s; half of it is time to act. */
const MOST_SKEW_MS = 300_000;
const LONGEST_CHECK_MS = 3_000;

/** Whether this process should get traffic. Never throws. */
export async function readiness(): Promise<Readiness> {
  const checks = { ...(await databaseChecks()), ...upstreamChecks(upstreamHealth()) };
  const ready = checks.database === "ok" && checks.migrations === "ok" && checks.clock !== "skewed";
  return { ready, checks };
}

async function databaseChecks(): Promise<Pick<Checks, "database" | "migrations" | "worker">> {
  const late = AbortSignal.timeout(LONGEST_CHECK_MS);
  const timeout = new Promise<never>((_resolve, reject) => {
    late.addEventListener("abort", () => reject(new Error("no answer in time")), { once: true });
  });
  try {
    const { db } = database();
    if (!(await Promise.race([schemaIsCurrent(db), timeout])))
      return { database: "ok", migrations: "behind", worker: "unknown" };
    const working = await Promise.race([workerLives(db), timeout]);
    return { database: "ok", migrations: "ok", worker: working ? "ok" : "absent" };
  } catch (error) {
    log().warn({ reason: rootCause(error) }, "the database does not answer");
    return { database: "unreachable", migrations: "unknown", worker: "unknown" };
  }
}

/** What past calls say about the upstream; a check causes no call. */
export function upstreamChecks(health: UpstreamHealth | null): Pick<Checks, "clock" | "upstream"> {
  if (!health) return { clock: "unknown", upstream: "unknown" };
  const { clockSkewMs, breakers, lastSuccessAt, lastFailure } = health;
  const failing =
    lastFailure !== null && (lastSuccessAt === null || lastFailure.at > lastSuccessAt);
  const open = Object.values(breakers).some((state) => state !== "closed");
  return {
    clock:
      clockSkewMs === null ? "unknown" : Math.abs(clockSkewMs) > MOST_SKEW_MS ? "skewed" : "ok",
    upstream: failing || open ? "degraded" : lastSuccessAt === null ? "unknown" : "ok",
  };
}
