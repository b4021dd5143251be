import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { Suspense } from "react";
import { getTranslations, setRequestLocale } from "next-intl/server";
import { pageTrouble } from "@/app/page-trouble";
import { PasteFace } from "@/components/shop/paste/paste-face";
import { InvalidSearch } from "@/components/shop/search/invalid-search";
import { MarketSwitch } from "@/components/shop/search/market-switch";
import { SaveSearch } from "@/components/shop/search/save-search";
import { SearchHeading } from "@/components/shop/search/search-heading";
import { SearchStart } from "@/components/shop/search/search-start";
import { SearchToolbar } from "@/components/shop/search/search-toolbar";
import { ChipsSkeleton, ResultsSkeleton } from "@/components/shop/search/results-skeleton";
import { SEARCH_PAGE_SIZE } from "@/lib/contract/search";
import type { Locale } from "@/lib/i18n/locales";
import { localized, pageAlternates } from "@/lib/i18n/localized";
import { searchAddress } from "@/lib/query/search-address";
import { boxOf, boxTurn } from "./box-turn";
import { CategoryRow } from "./category-row";
import { readSearchAddress } from "./read-address";
import { SearchResults } from "./search-results";

type SearchPageProps = {
  params: Promise<{ locale: Locale }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export async function generateMetadata({
  params,
  searchParams,
}: SearchPageProps): Promise<Metadata> {
  const { locale } = await params;
  const t = await getTranslations({ locale, namespace: "search" });
  const parameters = await searchParams;
  if (boxOf(parameters).entry.kind !== "words") {
    const paste = await getTranslations({ locale, namespace: "paste" });
    return { title: paste("faceTitle"), robots: { index: false } };
  }
  const asked = readSearchAddress(parameters, locale);
  switch (asked.kind) {
    case "start":
      return { title: t("start.title"), alternates: pageAlternates("/search", locale) };
    case "invalid":
      return { title: t("invalid.title"), robots: { index: false } };
    case "search": {
      const { q, page } = asked.query;
      const title = t("title", { query: q });
      const market = await getTranslations({ locale, namespace: "market" });
      const description =
        asked.query.market === "taobao"
          ? market("description", { query: q })
          : t("description", { query: q });
      return {
        title: page === 1 ? title : t("pageTitle", { title, page }),
        description,
        alternates: pageAlternates(searchAddress(asked.query), locale),
        openGraph: { title, description, url: localized(searchAddress(asked.query), locale) },
      };
    }
  }
}

export default async function SearchPage({ params, searchParams }: SearchPageProps) {
  const { locale } = await params;
  setRequestLocale(locale);
  const parameters = await searchParams;
  const turn = await boxTurn(parameters, locale);
  if (turn.kind === "go") redirect(localized(turn.path, locale));
  if (turn.kind === "face") return <PasteFace end={turn.end} />;
  const asked = readSearchAddress(parameters, locale);
  if (asked.kind === "start") return <SearchStart />;
  if (asked.kind === "invalid") {
    const { market } = boxOf(parameters);
    return <InvalidSearch q={asked.q} market={market} errors={asked.errors} />;
  }
  const { query, from } = asked;
  const address = `${locale} ${searchAddress({ ...query, from })}`;
  return (
    <>
      <SearchHeading q={query.q} />
      <MarketSwitch query={query} />
      {query.market === "1688" && (
        <Suspense fallback={<ChipsSkeleton />}>
          <CategoryRow query={query} />
        </Suspense>
      )}
      <SearchToolbar query={query} />
      <SaveSearch query={query} trouble={await pageTrouble(parameters, "accounts")} />
      <Suspense
        key={address}
        fallback={<ResultsSkeleton count={(query.page - from + 1) * SEARCH_PAGE_SIZE} />}
      >
        <SearchResults query={query} from={from} locale={locale} />
      </Suspense>
    </>
  );
}
