import { useLocale, useMessages, useTranslations } from "next-intl";
import { FormNotice } from "@/components/layout/form-notice";
import type { FormTrouble } from "@/components/layout/form-trouble";
import { Empty } from "@/components/layout/states";
import { OfferCard } from "@/components/shop/offer-card";
import { buttonClass } from "@/components/ui/button-class";
import type { OfferCardDto } from "@/lib/contract/offer-card";
import { localized } from "@/lib/i18n/localized";
import type { ExchangeRate } from "@/lib/kernel/convert";
import { AccountFrame } from "./account-frame";

type FavouriteListProps = {
  cards: OfferCardDto[];
  page: number;
  pages: number;
  rate: ExchangeRate | null;
  trouble: FormTrouble;
};

/** Marked goods, the latest first, as they were when they were marked. */
export function FavouriteList({ cards, page, pages, rate, trouble }: FavouriteListProps) {
  const t = useTranslations("accounts.favourites");
  const { search } = useMessages();
  const locale = useLocale();
  const here = localized(
    page === 1 ? "/account/favourites" : `/account/favourites?page=${page}`,
    locale,
  );
  return (
    <AccountFrame place="favourites" title={t("title")}>
      <FormNotice trouble={trouble} />
      {cards.length === 0 ? (
        <Empty
          title={t("empty")}
          actions={
            <a href={localized("/", locale)} className={buttonClass("primary")}>
              {t("find")}
            </a>
          }
        >
          <p>{t("emptyBody")}</p>
        </Empty>
      ) : (
        <>
          <p className="text-ink-soft">{t("note")}</p>
          <ol
            aria-label={t("title")}
            className="grid grid-cols-2 gap-x-4 gap-y-8 sm:grid-cols-3 xl:grid-cols-4"
          >
            {cards.map((offer) => (
              <li key={`${offer.market}/${offer.id}`} className="flex flex-col gap-2">
                <OfferCard
                  offer={offer}
                  words={search.card}
                  locale={locale}
                  level={2}
                  rate={rate}
                />
                <form
                  method="post"
                  action={`/api/accounts/favourites/remove?language=${locale}`}
                  className="relative"
                >
                  <input type="hidden" name="market" value={offer.market} />
                  <input type="hidden" name="productId" value={offer.id} />
                  <input type="hidden" name="back" value={here} />
                  <button
                    aria-label={t("removeOne", {
                      title: offer.title ?? offer.originalTitle ?? t("untitled"),
                    })}
                    className={buttonClass("plain", "small", "w-full")}
                  >
                    {t("remove")}
                  </button>
                </form>
              </li>
            ))}
          </ol>
          <Pages page={page} pages={pages} />
        </>
      )}
    </AccountFrame>
  );
}

function Pages({ page, pages }: { page: number; pages: number }) {
  const t = useTranslations("accounts.pages");
  const locale = useLocale();
  if (pages <= 1) return null;
  const at = (to: number) => localized(`/account/favourites?page=${to}`, locale);
  return (
    <nav aria-label={t("label")} className="flex gap-3">
      {page > 1 && (
        <a href={at(page - 1)} rel="prev" className={buttonClass()}>
          {t("previous")}
        </a>
      )}
      {page < pages && (
        <a href={at(page + 1)} rel="next" className={buttonClass()}>
          {t("next")}
        </a>
      )}
    </nav>
  );
}
