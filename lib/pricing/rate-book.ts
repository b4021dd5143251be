import type { Clock } from "@/lib/kernel/clock";
import { shownRates, type ShownRates } from "./shown-rates";
import type { RateQuote } from "./rates";

/** How long another process may go on showing what was corrected here. */
const FRESH_MS = 60_000;
/** After a read that failed, pages are not made to wait for the next attempt for this long. */
const RETRY_MS = 5_000;

export type RateBookOptions = {
  /** The newest stored quotes. */
  load: () => Promise<RateQuote[]>;
  clock: Clock;
  /** Stand in for currencies without a stored quote; empty against a real upstream. */
  examples: readonly RateQuote[];
  onError: (error: unknown) => void;
};

export type RateBook = { current(): Promise<ShownRates>; forget(): void };

/**
 * Rates in memory, read again every minute. Never throws: while the database is away the last rates
 * go on showing with their own time, and without any, pages show yuan alone.
 */
export function createRateBook({ load, clock, examples, onError }: RateBookOptions): RateBook {
  let held: readonly RateQuote[] | null = null;
  let readAgainAt = -Infinity;
  let reading: Promise<void> | null = null;
  let edition = 0;

  async function read(): Promise<void> {
    const started = edition;
    try {
      const quotes = await load();
      // Told to forget meanwhile: what was read may be older than what was just written.
      if (started !== edition) return;
      held = quotes;
      readAgainAt = clock.monotonic() + FRESH_MS;
    } catch (error) {
      onError(error);
      if (started === edition) readAgainAt = clock.monotonic() + RETRY_MS;
    }
  }

  function beginReading(): Promise<void> {
    const mine: Promise<void> = read().finally(() => {
      if (reading === mine) reading = null;
    });
    return mine;
  }

  return {
    async current() {
      while (clock.monotonic() >= readAgainAt) await (reading ??= beginReading());
      return held ? shownRates(held, examples, clock.now()) : new Map();
    },
    forget() {
      edition += 1;
      readAgainAt = -Infinity;
      reading = null;
    },
  };
}
