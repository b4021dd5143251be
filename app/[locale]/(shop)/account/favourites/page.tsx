import { setRequestLocale } from "next-intl/server";
import { accountMetadata } from "@/app/account-metadata";
import { accountPage } from "@/app/account-page";
import { pageTrouble } from "@/app/page-trouble";
import { shopperRate } from "@/app/shopper-rate";
import { FavouriteList } from "@/components/shop/account/favourite-list";
import { accountPorts } from "@/lib/accounts/ports";
import { FAVOURITES_PAGE_SIZE, ownFavourites } from "@/lib/accounts/saved/favourites";
import type { Locale } from "@/lib/i18n/locales";

type FavouritesPageProps = {
  params: Promise<{ locale: Locale }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export const generateMetadata = accountMetadata("favourites");

export default async function FavouritesPage({ params, searchParams }: FavouritesPageProps) {
  const { locale } = await params;
  setRequestLocale(locale);
  const parameters = await searchParams;
  const trouble = await pageTrouble(parameters, "accounts");
  const [, digits = "1"] = /^([1-9]\d{0,2})$/.exec(String(parameters["page"])) ?? [];
  const page = Number(digits);
  const rate = await shopperRate(locale);
  return accountPage(
    { locale, path: page === 1 ? "/account/favourites" : `/account/favourites?page=${page}` },
    ({ actor }) => ownFavourites(actor, accountPorts(), page, locale),
    ({ cards, total }) => (
      <FavouriteList
        cards={cards}
        page={page}
        pages={Math.ceil(total / FAVOURITES_PAGE_SIZE)}
        rate={rate}
        trouble={trouble}
      />
    ),
  );
}
