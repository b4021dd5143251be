import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { Suspense } from "react";
import { getTranslations, setRequestLocale } from "next-intl/server";
import { pageRequestId } from "@/app/request-id";
import { UnavailableNow } from "@/components/layout/unavailable-now";
import { CategoryPlace } from "@/components/shop/categories/category-place";
import { categoryPath } from "@/components/shop/categories/category-trail";
import { ResultsSkeleton } from "@/components/shop/search/results-skeleton";
import { anonymous } from "@/lib/auth/actor";
import { categoryTrail } from "@/lib/catalog/category-trail";
import { SEARCH_PAGE_SIZE } from "@/lib/contract/search";
import { localized } from "@/lib/i18n/localized";
import type { Locale } from "@/lib/i18n/locales";
import { listMetadata } from "../../lists/list-metadata";
import { CategoryOffers } from "./category-offers";
import { loadCategory } from "./load";

type CategoryPageProps = { params: Promise<{ locale: Locale; categoryId: string }> };

export async function generateMetadata({ params }: CategoryPageProps): Promise<Metadata> {
  const { locale, categoryId } = await params;
  const t = await getTranslations({ locale, namespace: "lists.categories" });
  const looked = await loadCategory(categoryId, locale);
  if (looked.kind === "not_found") return { title: t("missing.title"), robots: { index: false } };
  if (looked.kind === "unavailable") return { title: t("unavailable"), robots: { index: false } };
  const { name } = looked.value.category;
  return listMetadata({
    title: name,
    description: t("offers", { name }),
    path: categoryPath(categoryId),
    locale,
  });
}

/**
 * A category, where it is, what is in it, and offers. The tree is kept for hours and is waited for, so
 * that a category nobody knows is a 404; the offers stream.
 */
export default async function CategoryPage({ params }: CategoryPageProps) {
  const { locale, categoryId } = await params;
  setRequestLocale(locale);
  const requestId = pageRequestId();
  const looked = await loadCategory(categoryId, locale);
  if (looked.kind === "not_found") notFound();
  if (looked.kind === "unavailable") {
    const t = await getTranslations("lists.categories");
    return (
      <UnavailableNow
        level={1}
        href={localized(categoryPath(categoryId), locale)}
        requestId={requestId}
        upstreamRequestId={looked.upstreamRequestId}
        retryAfterSeconds={looked.retryAfterSeconds}
        title={t("unavailable")}
      />
    );
  }
  const { category, children } = looked.value;
  const trail = await categoryTrail(anonymous, category, locale, { requestId });
  return (
    <>
      <CategoryPlace category={category} above={trail.slice(0, -1)}>
        {children}
      </CategoryPlace>
      <Suspense fallback={<ResultsSkeleton count={SEARCH_PAGE_SIZE} />}>
        <CategoryOffers category={category} locale={locale} />
      </Suspense>
    </>
  );
}
