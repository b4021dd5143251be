import type { Clock } from "@/lib/kernel/clock";
import type { Market } from "@/lib/kernel/offer-ref";
import type { Deviation } from "../deviations/deviation";
import type { FaultBook } from "../faults/fault-book";
import type { Gate } from "../gate/gate";
import type { RateMeter } from "../gate/rate";
import type { Log, LogLevel } from "../logger";
import type { Trading } from "../orders/trading";
import type { PictureStore } from "../pictures/store";
import type { Envelopes } from "../replies/envelope";
import type { PictureFinder } from "../sight/finder";
import type { World } from "../world/world";
import type { CallBook } from "./call-book";

/** The sandbox's own clock: real time, moved by as much as a test asks. */
export type MovableClock = Clock & { moveTo(offsetMs: number): void; offset(): number };

/** Everything a running sandbox consists of. */
export type Sandbox = {
  world: World;
  /** The goods of the other market, a fifth as many. */
  taobao: World;
  finders: Readonly<Record<Market, PictureFinder>>;
  clock: MovableClock;
  gate: Gate;
  rate: RateMeter;
  ratePerSecond: number | null;
  faults: FaultBook;
  /** How replies stray from the contract on purpose. */
  deviations: Deviation[];
  calls: CallBook;
  envelopes: Envelopes;
  trading: Trading;
  pictures: PictureStore;
  /** Known once it listens. */
  origin: string;
  log: Log;
  logLevel: LogLevel;
};

export function movableClock(base: Clock): MovableClock {
  let offset = 0;
  return {
    now: () => base.now() + offset,
    monotonic: () => base.monotonic(),
    moveTo: (offsetMs) => {
      offset = offsetMs;
    },
    offset: () => offset,
  };
}
