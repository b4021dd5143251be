import type { Database } from "@/lib/db/client";
import type { Clock } from "@/lib/kernel/clock";
import { log } from "@/lib/log/log";
import { EXAMPLE_RATES } from "./example-rates";
import { createRateBook, type RateBook } from "./rate-book";
import { newestQuotes } from "./rate-rows";

/**
 * The rate book over `fx_rates`. `withExamples` is for a shop whose upstream is the bundled sandbox,
 * and for no other.
 */
export function databaseRates(
  db: Pick<Database, "selectDistinctOn">,
  clock: Clock,
  { withExamples }: { withExamples: boolean },
): RateBook {
  return createRateBook({
    load: () => newestQuotes(db),
    clock,
    examples: withExamples ? EXAMPLE_RATES : [],
    onError: (error) => log().error({ err: error }, "exchange rates can't be read"),
  });
}
