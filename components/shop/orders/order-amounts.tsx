import { Price } from "@/components/ui/price";
import type { MerchantOrderDto } from "@/lib/contract/orders";
import { fen } from "@/lib/kernel/money";
import type { OrderWords } from "./order-words";

type OrderAmountsProps = {
  amounts: MerchantOrderDto["amounts"];
  words: Pick<OrderWords, "order">;
  locale: string;
};

/** What an order comes to; parts of nothing are left out. */
export function OrderAmounts({ amounts, words: { order }, locale }: OrderAmountsProps) {
  const rows = (["goods", "discount", "freight", "extra", "fee"] as const)
    .map((part) => ({
      part,
      amount: part === "discount" ? fen(-amounts.discount.minor) : amounts[part],
    }))
    .filter(({ part, amount }) => part === "goods" || amount.minor !== 0);
  return (
    <dl className="flex flex-col gap-1.5 text-sm">
      {rows.map(({ part, amount }) => (
        <div key={part} className="flex justify-between gap-4">
          <dt className="text-ink-soft">{order[part]}</dt>
          <dd>
            <Price amount={amount} locale={locale} />
          </dd>
        </div>
      ))}
      <div className="flex justify-between gap-4 border-t border-line pt-2 text-base font-semibold">
        <dt>{order.total}</dt>
        <dd data-total>
          <Price amount={amounts.total} locale={locale} />
        </dd>
      </div>
    </dl>
  );
}
