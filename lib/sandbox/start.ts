import type { AddressInfo } from "node:net";
import { systemClock, type Clock } from "@/lib/kernel/clock";
import { faultBook } from "./faults/fault-book";
import type { Fault } from "./faults/fault";
import { createGate } from "./gate/gate";
import { rateMeter } from "./gate/rate";
import { jsonLog, type LogLevel } from "./logger";
import type { TradeSettings } from "./orders/settings";
import { createTrading } from "./orders/trading";
import { pictureStore } from "./pictures/store";
import { envelopes } from "./replies/envelope";
import { callBook } from "./server/call-book";
import { movableClock, type Sandbox } from "./server/sandbox";
import { createSandboxServer } from "./server/server";
import { pictureFinder } from "./sight/finder";
import { taobaoWorld } from "./world/taobao-world";
import { createWorld } from "./world/world";

export type SandboxOptions = {
  /** 0 takes any free port. */
  port: number;
  seed: number;
  offers: number;
  accessKey: string;
  accessSecret: string;
  userId: string;
  host?: string;
  /** Where others reach it, when that is not `http://host:port`: picture addresses start with it. */
  publicUrl?: string;
  /** Calls a second; null is no limit. */
  ratePerSecond?: number | null;
  faults?: readonly Fault[];
  /** How orders are treated from the start. */
  trade?: Partial<TradeSettings>;
  clock?: Clock;
  logLevel?: LogLevel;
  write?: (line: string) => void;
};

export type RunningSandbox = {
  url: string;
  close(): Promise<void>;
  /** Gets ready for pictures what the first picture search would have to wait for. */
  preparePictures(): Promise<void>;
};

/** Makes the world and listens. `close` ends open connections too, hanging ones included. */
export async function startSandbox(options: SandboxOptions): Promise<RunningSandbox> {
  const { port, seed, host = "127.0.0.1", logLevel = "quiet", ratePerSecond = null } = options;
  const clock = movableClock(options.clock ?? systemClock);
  const write = logLevel === "quiet" ? () => undefined : (options.write ?? (() => undefined));
  const world = createWorld(seed, options.offers);
  const taobao = taobaoWorld(seed, options.offers);
  const finders = { "1688": pictureFinder(world), taobao: pictureFinder(taobao) };
  const { accessKey, accessSecret } = options;
  const trading = createTrading({
    seed,
    clock,
    account: { accessKey, accessSecret },
    settings: options.trade ?? {},
  });
  const sandbox: Sandbox = {
    world,
    trading,
    taobao,
    finders,
    clock,
    gate: createGate(options),
    rate: rateMeter(ratePerSecond),
    ratePerSecond,
    faults: faultBook(options.faults),
    deviations: [],
    calls: callBook(),
    envelopes: envelopes(seed),
    pictures: pictureStore((id) => world.remember(id) ?? taobao.remember(id)),
    origin: "",
    log: jsonLog(write, clock.now),
    logLevel,
  };
  const server = createSandboxServer(sandbox);
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, host, resolve);
  });
  const url = `http://${host.includes(":") ? `[${host}]` : host}:${(server.address() as AddressInfo).port}`;
  sandbox.origin = options.publicUrl ?? url;
  return {
    url,
    async preparePictures() {
      await finders["1688"].prepare();
      await finders.taobao.prepare();
    },
    close: () =>
      new Promise((resolve, reject) => {
        trading.close();
        server.close((error) => (error ? reject(error) : resolve()));
        server.closeAllConnections();
      }),
  };
}
