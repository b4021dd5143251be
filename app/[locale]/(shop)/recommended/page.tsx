import type { Metadata } from "next";
import { Suspense } from "react";
import { getTranslations, setRequestLocale } from "next-intl/server";
import { pageRequestId } from "@/app/request-id";
import { InvalidList } from "@/components/shop/lists/invalid-list";
import { ListHeading } from "@/components/shop/lists/list-heading";
import { ResultsSkeleton } from "@/components/shop/search/results-skeleton";
import { anonymous } from "@/lib/auth/actor";
import { recommendedOffers } from "@/lib/catalog/recommended-offers";
import { SEARCH_PAGE_SIZE } from "@/lib/contract/search";
import type { Locale } from "@/lib/i18n/locales";
import { listPath, searchAddress } from "@/lib/query/search-address";
import { listMetadata } from "../lists/list-metadata";
import { ListResults } from "../lists/list-results";
import { readListAddress } from "../lists/read-list-address";

type RecommendedPageProps = {
  params: Promise<{ locale: Locale }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

const within = { kind: "recommended" } as const;

export async function generateMetadata({ params }: RecommendedPageProps): Promise<Metadata> {
  const { locale } = await params;
  const t = await getTranslations({ locale, namespace: "lists.recommended" });
  return listMetadata({
    title: t("title"),
    description: t("lead"),
    path: listPath(within),
    locale,
  });
}

/** What the marketplace recommends without a question. It takes no words and nothing that narrows. */
export default async function RecommendedPage({ params, searchParams }: RecommendedPageProps) {
  const { locale } = await params;
  setRequestLocale(locale);
  const t = await getTranslations("lists.recommended");
  const { page: wanted, from: above } = await searchParams;
  const asked = readListAddress({ page: wanted, from: above });
  if (asked.kind === "invalid") {
    return <InvalidList errors={asked.errors} path={listPath(within)} />;
  }
  const { query, from } = asked;
  const place = { ...query, from, within };
  const requestId = pageRequestId();
  return (
    <>
      <ListHeading title={t("title")} lead={t("lead")} />
      <Suspense
        key={searchAddress(place)}
        fallback={<ResultsSkeleton count={(query.page - from + 1) * SEARCH_PAGE_SIZE} />}
      >
        <ListResults
          place={place}
          locale={locale}
          unavailable={t("unavailable")}
          read={(page) => recommendedOffers(anonymous, page, locale, { requestId })}
        />
      </Suspense>
    </>
  );
}
