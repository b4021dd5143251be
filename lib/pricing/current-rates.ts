import { processScope } from "@/lib/kernel/process-scope";
import type { RateBook } from "./rate-book";
import type { ShownRates } from "./shown-rates";

const holder = processScope("pricing.rates", () => ({ book: null as RateBook | null }));

/** Sets the rates of this process; the last one counts. Called once at start. */
export function provideRates(book: RateBook): void {
  holder.book = book;
}

/**
 * The rate from yuan to every currency that has one, with its time and whether it is old or only an
 * example. From memory, at most a minute behind the database. Throws when nothing was provided,
 * which is a fault of the start.
 */
export function currentRates(): Promise<ShownRates> {
  if (!holder.book) throw new Error("Rates were asked for before they were provided.");
  return holder.book.current();
}

/** Has the next reader read the database again. Without effect where no rates are shown. */
export function forgetRates(): void {
  holder.book?.forget();
}
