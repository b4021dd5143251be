import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { Suspense } from "react";
import { getTranslations, setRequestLocale } from "next-intl/server";
import { pageRequestId } from "@/app/request-id";
import { InvalidList } from "@/components/shop/lists/invalid-list";
import { ListSearch } from "@/components/shop/lists/list-search";
import { ShopHeading } from "@/components/shop/lists/shop-heading";
import { ResultsSkeleton } from "@/components/shop/search/results-skeleton";
import { SearchToolbar } from "@/components/shop/search/search-toolbar";
import { anonymous } from "@/lib/auth/actor";
import { peekSeller, searchShop } from "@/lib/catalog/search-shop";
import { SEARCH_PAGE_SIZE } from "@/lib/contract/search";
import type { Locale } from "@/lib/i18n/locales";
import { listPath, searchAddress } from "@/lib/query/search-address";
import { listMetadata } from "../../../lists/list-metadata";
import { ListResults } from "../../../lists/list-results";
import { readListAddress } from "../../../lists/read-list-address";
import { readShopAddress } from "./shop-address";

type ShopPageProps = {
  params: Promise<{ locale: Locale; market: string; sellerId: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export async function generateMetadata({ params }: ShopPageProps): Promise<Metadata> {
  const { locale, market, sellerId } = await params;
  const t = await getTranslations({ locale, namespace: "lists.shop" });
  const shop = readShopAddress(market, sellerId);
  if (!shop) return { title: t("missing.title"), robots: { index: false } };
  return listMetadata({
    title: t("metaTitle", { name: peekSeller(shop)?.name ?? t("unnamed") }),
    description: t("description"),
    path: listPath({ kind: "shop", ...shop }),
    locale,
  });
}

/** The goods of one shop, and a search among them. */
export default async function ShopPage({ params, searchParams }: ShopPageProps) {
  const { locale, market, sellerId } = await params;
  setRequestLocale(locale);
  const t = await getTranslations("lists.shop");
  const shop = readShopAddress(market, sellerId);
  if (!shop) notFound();
  const within = { kind: "shop", ...shop } as const;
  const asked = readListAddress(await searchParams);
  if (asked.kind === "invalid") {
    return <InvalidList errors={asked.errors} path={listPath(within)} />;
  }
  const { query, from } = asked;
  const place = { ...query, from, within };
  const requestId = pageRequestId();
  return (
    <>
      <ShopHeading seller={peekSeller(shop)} />
      <ListSearch place={place} label={t("box")} />
      <SearchToolbar query={place} />
      <Suspense
        key={searchAddress(place)}
        fallback={<ResultsSkeleton count={(query.page - from + 1) * SEARCH_PAGE_SIZE} />}
      >
        <ListResults
          place={place}
          locale={locale}
          unavailable={t("unavailable")}
          read={(page) =>
            searchShop(anonymous, shop, { ...query, language: locale, page }, { requestId })
          }
        />
      </Suspense>
    </>
  );
}
