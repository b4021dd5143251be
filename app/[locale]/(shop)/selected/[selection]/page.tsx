import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { Suspense } from "react";
import { getTranslations, setRequestLocale } from "next-intl/server";
import { pageRequestId } from "@/app/request-id";
import { InvalidList } from "@/components/shop/lists/invalid-list";
import { ListHeading } from "@/components/shop/lists/list-heading";
import { ListSearch } from "@/components/shop/lists/list-search";
import { ChipsSkeleton, ResultsSkeleton } from "@/components/shop/search/results-skeleton";
import { SearchToolbar } from "@/components/shop/search/search-toolbar";
import { anonymous } from "@/lib/auth/actor";
import { searchSelection } from "@/lib/catalog/search-selection";
import { selectionParams } from "@/lib/contract/offer-lists";
import { SEARCH_PAGE_SIZE } from "@/lib/contract/search";
import type { Locale } from "@/lib/i18n/locales";
import { listPath, searchAddress } from "@/lib/query/search-address";
import { listMetadata } from "../../lists/list-metadata";
import { ListResults } from "../../lists/list-results";
import { readListAddress } from "../../lists/read-list-address";
import { TopCategoryTabs } from "../../lists/top-category-tabs";

type SelectionPageProps = {
  params: Promise<{ locale: Locale; selection: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export async function generateMetadata({ params }: SelectionPageProps): Promise<Metadata> {
  const { locale, selection } = await params;
  const known = selectionParams.safeParse({ selection });
  if (!known.success) return {};
  const t = await getTranslations({
    locale,
    namespace: `lists.selected.${known.data.selection}`,
  });
  const path = listPath({ kind: "selection", ...known.data });
  return listMetadata({ title: t("title"), description: t("lead"), path, locale });
}

/** One of the marketplace's strict selections: by category, or searched by words. */
export default async function SelectionPage({ params, searchParams }: SelectionPageProps) {
  const { locale, ...named } = await params;
  setRequestLocale(locale);
  const known = selectionParams.safeParse(named);
  if (!known.success) notFound();
  const { selection } = known.data;
  const t = await getTranslations(`lists.selected.${selection}`);
  const within = { kind: "selection", selection } as const;
  const asked = readListAddress(await searchParams);
  if (asked.kind === "invalid") {
    return <InvalidList errors={asked.errors} path={listPath(within)} />;
  }
  const { query, from } = asked;
  const place = { ...query, from, within };
  const requestId = pageRequestId();
  return (
    <>
      <ListHeading title={t("title")} lead={t("lead")} />
      <ListSearch place={place} label={t("box")} />
      <Suspense fallback={<ChipsSkeleton />}>
        <TopCategoryTabs
          locale={locale}
          chosen={query.category ?? (query.q === "" ? "first" : null)}
          address={(category) => searchAddress({ ...place, page: 1, from: 1, category })}
        />
      </Suspense>
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
            searchSelection(
              anonymous,
              selection,
              { ...query, language: locale, page },
              { requestId },
            )
          }
        />
      </Suspense>
    </>
  );
}
