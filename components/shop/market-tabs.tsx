import { useLocale, useTranslations } from "next-intl";
import { classNames } from "@/components/ui/class-names";
import { localized } from "@/lib/i18n/localized";
import { MARKETS, type Market } from "@/lib/kernel/offer-ref";

type MarketTabsProps = {
  chosen: Market;
  /** The address of the same question on a marketplace, without a language. */
  address: (market: Market) => string;
};

/** The marketplaces side by side, one of them chosen: links, so that they need no scripts. */
export function MarketTabs({ chosen, address }: MarketTabsProps) {
  const t = useTranslations("market");
  const locale = useLocale();
  return (
    <nav aria-label={t("label")}>
      <ul className="inline-flex gap-1 rounded-lg bg-well p-1">
        {MARKETS.map((market) => (
          <li key={market}>
            <a
              href={localized(address(market), locale)}
              aria-current={market === chosen ? "page" : undefined}
              className={classNames(
                "inline-flex min-h-9 items-center rounded-md px-4 text-sm font-medium",
                market === chosen ? "bg-sheet text-ink" : "text-ink-soft hover:text-ink",
              )}
            >
              {t(`names.${market}`)}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
