import { useLocale, useTranslations } from "next-intl";
import { textLanguage } from "@/components/ui/text-language";
import type { OfferDto } from "@/lib/contract/offer";
import { localized } from "@/lib/i18n/localized";
import type { Market } from "@/lib/kernel/offer-ref";
import { listPath } from "@/lib/query/search-address";
import { Section } from "./section";
import { SellerScores } from "./seller-scores";

type SellerCardProps = { seller: OfferDto["seller"]; market: Market };

/** Ids that fit an address; 1688 alone can list a shop's goods. */
const SHOP_ID = /^[A-Za-z0-9_=+-]{1,128}$/;

/** Who sells, how the marketplace rates them, and the way to all they sell. */
export function SellerCard({ seller, market }: SellerCardProps) {
  const t = useTranslations("product.seller");
  const shop = useTranslations("lists.shop");
  const locale = useLocale();
  const sellerId = market === "1688" && SHOP_ID.test(seller.openId ?? "") ? seller.openId : null;
  return (
    <Section id="seller" title={t("title")}>
      <div className="flex flex-col gap-4 rounded-2xl bg-well p-5">
        {seller.name === null ? (
          <p className="text-ink-soft">{t("unnamed")}</p>
        ) : (
          <p {...textLanguage(seller.name)} className="font-semibold wrap-anywhere">
            {seller.name}
          </p>
        )}
        {seller.scores.length > 0 && <SellerScores scores={seller.scores} level={3} />}
        {sellerId !== null && (
          <p>
            <a
              href={localized(listPath({ kind: "shop", market, sellerId }), locale)}
              className="inline-flex min-h-11 items-center font-medium text-seal-text underline-offset-4 hover:underline"
            >
              {shop("link")}
            </a>
          </p>
        )}
      </div>
    </Section>
  );
}
