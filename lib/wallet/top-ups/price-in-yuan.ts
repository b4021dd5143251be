import type { RateDto } from "@/lib/contract/currency";
import { convert } from "@/lib/kernel/convert";
import type { Currency, Money } from "@/lib/kernel/money";

/** What was sent comes to this in yuan; `rateNote` is null where nothing was converted. */
export type PricedInYuan = { amount: Money; rateNote: string | null };

/**
 * What money sent is in yuan at the rates of now, rounded once to the nearest fen. Null where there is
 * no rate, or where it comes to less than a fen.
 */
export function priceInYuan(
  sent: Money,
  rates: ReadonlyMap<Currency, RateDto>,
): PricedInYuan | null {
  if (sent.currency === "CNY") return { amount: sent, rateNote: null };
  const rate = rates.get(sent.currency);
  if (!rate) return null;
  const amount = convert(sent, {
    from: sent.currency,
    to: "CNY",
    numerator: rate.denominator,
    denominator: rate.numerator,
  });
  return amount.minor > 0 ? { amount, rateNote: rateNote(rate) } : null;
}

const PLACES = 8;

/**
 * A rate as it is kept beside what was credited by it: "1 CNY = 3600 VND, staff, 2026-11-20". Rounded
 * to eight places it says so and gives the exact fraction too. In no language: figures, codes, a date.
 */
function rateNote({ to, numerator, denominator, asOf, sources }: RateDto): string {
  const top = BigInt(numerator) * 10n ** BigInt(PLACES);
  const bottom = BigInt(denominator);
  const rounded = (2n * top + bottom) / (2n * bottom);
  const exact = top % bottom === 0n;
  const digits = String(rounded).padStart(PLACES + 1, "0");
  const fraction = digits.slice(-PLACES).replace(/0+$/, "");
  const decimal = digits.slice(0, -PLACES) + (fraction === "" ? "" : `.${fraction}`);
  const figure = exact ? `= ${decimal} ${to}` : `≈ ${decimal} ${to} (${numerator}/${denominator})`;
  return `1 CNY ${figure}, ${sources.join(" + ")}, ${asOf.slice(0, 10)}`;
}
