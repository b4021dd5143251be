import type { Currency } from "@/lib/kernel/money";
import type { RateQuote } from "./rates";

/** The day these figures were chosen. They are round on purpose and belong to no market day. */
const CHOSEN_ON = Date.UTC(2026, 10, 1);

/** Hundredths of the currency for one yuan. */
const PER_YUAN = {
  USD: 14n,
  EUR: 13n,
  THB: 500n,
  VND: 360_000n,
  JPY: 2_000n,
  CLP: 13_000n,
} as const satisfies Partial<Record<Currency, bigint>>;

/**
 * Made-up rates for the demonstration shop, so that a second currency can be seen before anybody has
 * entered one. They are used only where the bundled sandbox is the upstream, only for currencies
 * without a stored rate, are named as examples wherever they show, and are never stored.
 */
export const EXAMPLE_RATES: readonly RateQuote[] = Object.entries(PER_YUAN).map(
  ([currency, units]) => ({
    base: "CNY",
    currency: currency as keyof typeof PER_YUAN,
    rate: { units, scale: 2 },
    asOf: CHOSEN_ON,
    source: "example",
  }),
);
