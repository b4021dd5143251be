import { useLocale, useTranslations } from "next-intl";
import { ApproximatePrice, Price } from "@/components/ui/price";
import type { RateDto } from "@/lib/contract/currency";
import type { Money } from "@/lib/kernel/money";

type BalancePanelProps = { available: Money; held: Money; rate: RateDto | null };

/** What is in a wallet, in yuan, with the shopper's currency beside it. */
export function BalancePanel({ available, held, rate }: BalancePanelProps) {
  const t = useTranslations("wallet.balance");
  const locale = useLocale();
  return (
    <div className="flex flex-col gap-2">
      <dl className="flex flex-wrap gap-x-12 gap-y-4">
        <div>
          <dt className="text-sm text-ink-soft">{t("available")}</dt>
          <dd className="flex flex-wrap items-baseline gap-x-3">
            <Price amount={available} locale={locale} className="text-3xl font-semibold" />
            {rate && available.minor > 0 && (
              <ApproximatePrice
                min={available}
                rate={rate}
                locale={locale}
                className="text-ink-soft"
              />
            )}
          </dd>
        </div>
        {held.minor > 0 && (
          <div>
            <dt className="text-sm text-ink-soft">{t("held")}</dt>
            <dd className="flex flex-wrap items-baseline gap-x-3">
              <Price amount={held} locale={locale} className="text-xl font-semibold" />
              {rate && (
                <ApproximatePrice
                  min={held}
                  rate={rate}
                  locale={locale}
                  className="text-ink-soft"
                />
              )}
            </dd>
          </div>
        )}
      </dl>
      {held.minor > 0 && <p className="text-sm text-ink-soft">{t("heldHint")}</p>}
      <p className="text-sm text-ink-soft">{t("currency")}</p>
    </div>
  );
}
