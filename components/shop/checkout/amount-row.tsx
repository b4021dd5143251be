import { Price } from "@/components/ui/price";
import { classNames } from "@/components/ui/class-names";
import { fen, type Money } from "@/lib/kernel/money";

type AmountRowProps = {
  label: string;
  amount: Money;
  locale: string;
  /** Taken off instead of added. */
  less?: boolean;
  /** Said in place of an amount of nothing. */
  nothing?: string;
  strong?: boolean;
  /** Below the label. */
  hint?: React.ReactNode;
};

/** One amount of a bill, inside a `<dl>`. */
export function AmountRow({
  label,
  amount,
  locale,
  less = false,
  nothing,
  strong = false,
  hint,
}: AmountRowProps) {
  const shown = less ? fen(-amount.minor) : amount;
  return (
    <div
      className={classNames(
        "flex items-baseline justify-between gap-4",
        strong ? "border-t border-line pt-2 font-semibold" : "text-sm",
      )}
    >
      <dt className={strong ? "" : "text-ink-soft"}>
        {label}
        {hint !== undefined && <span className="block text-xs text-ink-faint">{hint}</span>}
      </dt>
      <dd className={classNames("text-right", less && "text-jade")}>
        {amount.minor === 0 && nothing !== undefined ? (
          nothing
        ) : (
          <Price amount={shown} locale={locale} />
        )}
      </dd>
    </div>
  );
}
