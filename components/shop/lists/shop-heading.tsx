import { useTranslations } from "next-intl";
import { textLanguage } from "@/components/ui/text-language";
import type { SellerDto } from "@/lib/contract/offer-lists";
import { SellerScores } from "../product/seller-scores";
import { ListHeading } from "./list-heading";

/** Who sells, as far as a product page told lately; what was not told is not guessed. */
export function ShopHeading({ seller }: { seller: SellerDto | null }) {
  const t = useTranslations("lists.shop");
  const name = seller?.name ?? t("unnamed");
  return (
    <ListHeading title={name} lang={textLanguage(name).lang}>
      {seller === null ? (
        <p className="max-w-prose text-sm text-ink-soft">{t("unknown")}</p>
      ) : (
        seller.scores.length > 0 && (
          <div className="mt-2 max-w-3xl rounded-2xl bg-well p-5">
            <SellerScores scores={seller.scores} level={2} />
          </div>
        )
      )}
    </ListHeading>
  );
}
