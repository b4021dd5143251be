import { useTranslations } from "next-intl";
import { Badge } from "@/components/ui/badge";
import { MARKET_NAMES } from "@/components/shop/market-badge";
import type { Market } from "@/lib/kernel/offer-ref";

/** Who sells, and where. */
export function MerchantName({ market, name }: { market: Market; name: string | null }) {
  const t = useTranslations("quote.merchant");
  return (
    <h3 className="flex flex-wrap items-baseline gap-x-2 text-base font-semibold">
      <span className="min-w-0 [overflow-wrap:anywhere]">{name ?? t("unnamed")}</span>
      <Badge>{MARKET_NAMES[market]}</Badge>
    </h3>
  );
}
