import type { Metadata } from "next";
import { Suspense } from "react";
import { getTranslations, setRequestLocale } from "next-intl/server";
import { InvalidList } from "@/components/shop/lists/invalid-list";
import { LinkTabs } from "@/components/shop/lists/link-tabs";
import { ListHeading } from "@/components/shop/lists/list-heading";
import { ChipsSkeleton, ResultsSkeleton } from "@/components/shop/search/results-skeleton";
import { HOT_KINDS } from "@/lib/contract/hot-list";
import { localized } from "@/lib/i18n/localized";
import type { Locale } from "@/lib/i18n/locales";
import { HOT_PATH, hotAddress } from "@/lib/query/hot-address";
import { listMetadata } from "../lists/list-metadata";
import { TopCategoryTabs } from "../lists/top-category-tabs";
import { HotPlaces } from "./hot-places";
import { readHotAddress } from "./read-hot-address";

type HotPageProps = {
  params: Promise<{ locale: Locale }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

const PLACES = 20;

export async function generateMetadata({ params, searchParams }: HotPageProps): Promise<Metadata> {
  const { locale } = await params;
  const t = await getTranslations({ locale, namespace: "lists.hot" });
  const asked = readHotAddress(await searchParams);
  const path = asked.kind === "list" ? hotAddress(asked) : HOT_PATH;
  return listMetadata({ title: t("title"), description: t("lead"), path, locale });
}

/** What sells best: one list by category and by kind. */
export default async function HotPage({ params, searchParams }: HotPageProps) {
  const { locale } = await params;
  setRequestLocale(locale);
  const t = await getTranslations("lists");
  const asked = readHotAddress(await searchParams);
  if (asked.kind === "invalid") return <InvalidList errors={asked.errors} path={HOT_PATH} />;
  const { category, rank } = asked;
  const kinds = HOT_KINDS.map((kind) => ({
    href: localized(hotAddress({ category, rank: kind }), locale),
    name: t(`hot.kinds.${kind}`),
    current: kind === rank,
  }));
  return (
    <>
      <ListHeading title={t("hot.title")} lead={t("hot.lead")} />
      <Suspense fallback={<ChipsSkeleton />}>
        <TopCategoryTabs
          locale={locale}
          chosen={category ?? "first"}
          address={(id) => hotAddress({ category: id, rank })}
        />
      </Suspense>
      <div className="mt-2">
        <LinkTabs label={t("tabs.kinds")} tabs={kinds} />
      </div>
      <Suspense key={hotAddress(asked)} fallback={<ResultsSkeleton count={PLACES} />}>
        <HotPlaces category={category} rank={rank} locale={locale} />
      </Suspense>
    </>
  );
}
