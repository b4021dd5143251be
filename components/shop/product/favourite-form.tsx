import { useLocale, useTranslations } from "next-intl";
import { FormNotice } from "@/components/layout/form-notice";
import type { FormTrouble } from "@/components/layout/form-trouble";
import { buttonClass } from "@/components/ui/button-class";
import { classNames } from "@/components/ui/class-names";
import { localized } from "@/lib/i18n/localized";
import { offerPath, type OfferRef } from "@/lib/kernel/offer-ref";

export type FavouriteFormProps = {
  offer: OfferRef;
  marked: boolean;
  /** The page's query string: what was chosen stays chosen. */
  address: string;
  /** Why it could not be marked; null where nothing was refused. */
  trouble: FormTrouble | null;
};

/** Marks a product, or takes the mark away. A guest signs in first, and then it is done. */
export function FavouriteForm({ offer, marked, address, trouble }: FavouriteFormProps) {
  const t = useTranslations("accounts.favourites");
  const locale = useLocale();
  const { market, id: productId } = offer;
  const path = offerPath(offer);
  const then = new URLSearchParams({ kind: "favourite", market, productId }).toString();
  return (
    <form
      method="post"
      action={`/api/accounts/favourites${marked ? "/remove" : ""}?language=${locale}`}
    >
      <input type="hidden" name="form" value="favourite" />
      <input type="hidden" name="market" value={market} />
      <input type="hidden" name="productId" value={productId} />
      <input
        type="hidden"
        name="back"
        value={localized(address === "" ? path : `${path}?${address}`, locale)}
      />
      {!marked && <input type="hidden" name="then" value={then} />}
      <button className={buttonClass("quiet", "small", "-ml-3")}>
        <svg
          viewBox="0 0 24 24"
          aria-hidden
          className={classNames(
            "size-4 stroke-current stroke-2 [stroke-linejoin:round]",
            marked ? "fill-current text-seal-text" : "fill-none",
          )}
        >
          <path d="M12 20.3 4.6 13a4.9 4.9 0 0 1 0-7 5 5 0 0 1 7 0l.4.5.4-.5a5 5 0 0 1 7 0 4.9 4.9 0 0 1 0 7Z" />
        </svg>
        {t(marked ? "remove" : "add")}
      </button>
      {trouble && <FormNotice trouble={trouble} />}
    </form>
  );
}
