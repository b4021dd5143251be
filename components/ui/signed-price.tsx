import type { Money } from "@/lib/kernel/money";
import { money } from "@/lib/kernel/money";
import { classNames } from "./class-names";
import { Price } from "./price";

type SignedPriceProps = { amount: Money; locale: string; className?: string };

/** A change: its sign is written, and only helped by colour. */
export function SignedPrice({ amount, locale, className }: SignedPriceProps) {
  const size = money(Math.abs(amount.minor), amount.currency);
  return (
    <span className={classNames("whitespace-nowrap", amount.minor > 0 && "text-jade", className)}>
      {amount.minor > 0 ? "+" : amount.minor < 0 ? "−" : ""}
      <Price amount={size} locale={locale} />
    </span>
  );
}
