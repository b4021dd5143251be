import { createCatalogStore, provideCatalogStore } from "@/lib/catalog/store";
import { systemClock, type Clock } from "@/lib/kernel/clock";
import type { Market } from "@/lib/kernel/offer-ref";
import { providePictureHosts } from "@/lib/pictures/rules";
import type { Fault } from "@/lib/sandbox/faults/fault";
import { startSandbox } from "@/lib/sandbox/start";
import { createUpstream, provideUpstream, type UpstreamService } from "@/lib/upstream";

/** What the sandbox of a live catalogue takes for its account. */
export const LIVE_ACCOUNT = {
  accessKey: "test-key",
  accessSecret: "test-secret-of-some-length",
  userId: "2100000000001",
};

/** A fault as it is sent: what has a default may be left out. */
type FaultInput = { endpoint: string; kind: Fault["kind"]; times?: number } & Record<
  string,
  unknown
>;

export type LiveCatalog = {
  /** The sandbox's address. */
  url: string;
  /** Empties cache and call counts, takes faults and changes back, opens a door of its own. */
  reset(options?: {
    clock?: Clock;
    timeoutMs?: number;
    /** What calls are dated by, where the sandbox's clock is moved too. */
    wall?: Pick<Clock, "now">;
  }): Promise<void>;
  fault(fault: FaultInput): Promise<void>;
  heal(): Promise<void>;
  /** Calls the sandbox has seen since the reset, by endpoint. */
  calls(): Promise<Record<string, number>>;
  /** Ids of offers of a kind the sandbox knows ("any", "two_options", …). */
  offerIds(kind: string, limit?: number, market?: Market): Promise<string[]>;
  changeOffer(id: string, change: Record<string, unknown>): Promise<void>;
  close(): Promise<void>;
};

/** The catalogue wired to a sandbox of its own, for tests and benches. */
export async function startLiveCatalog(offers = 600): Promise<LiveCatalog> {
  const sandbox = await startSandbox({ port: 0, seed: 7, offers, ...LIVE_ACCOUNT });
  const { host } = new URL(sandbox.url);
  let door: UpstreamService | null = null;

  async function control(method: string, path: string, body?: unknown): Promise<unknown> {
    const reply = await fetch(`${sandbox.url}/__sandbox/${path}`, {
      method,
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    if (!reply.ok) throw new Error(`${path} answered ${reply.status}: ${await reply.text()}`);
    return reply.json();
  }

  const live: LiveCatalog = {
    url: sandbox.url,
    async reset({ clock = systemClock, timeoutMs = 4000, wall = systemClock } = {}) {
      await door?.close();
      door = createUpstream({
        baseUrl: sandbox.url,
        ...LIVE_ACCOUNT,
        timestampUnit: "ms",
        ratePerSecond: 1000,
        timeoutMs,
        paths: {},
        confirmed: "all",
        clock: { now: wall.now, monotonic: systemClock.monotonic },
      });
      provideUpstream(door);
      providePictureHosts({ hosts: ["*.alicdn.com", host], plainHttp: [host], own: [host] });
      provideCatalogStore(createCatalogStore(clock));
      await Promise.all(
        ["faults", "calls", "offers"].map((resource) => control("DELETE", resource)),
      );
    },
    async fault(fault) {
      await control("POST", "faults", fault);
    },
    async heal() {
      await control("DELETE", "faults");
    },
    async calls() {
      const { counts } = (await control("GET", "calls")) as { counts: Record<string, number> };
      return counts;
    },
    async offerIds(kind, limit = 10, market = "1688") {
      const list = await control("GET", `offers?kind=${kind}&limit=${limit}&market=${market}`);
      return (list as { ids: string[] }).ids;
    },
    async changeOffer(id, change) {
      await control("POST", `offers/${id}`, change);
    },
    async close() {
      await door?.close();
      await sandbox.close();
    },
  };
  await live.reset();
  return live;
}
