import type { Metadata } from "next";
import { getTranslations, setRequestLocale } from "next-intl/server";
import { pageRequestId } from "@/app/request-id";
import { UnavailableNow } from "@/components/layout/unavailable-now";
import { CategoryList, type CategoryWords } from "@/components/shop/categories/category-list";
import { CategoryTree } from "@/components/shop/categories/category-tree";
import { ListHeading } from "@/components/shop/lists/list-heading";
import { anonymous } from "@/lib/auth/actor";
import { getCategory } from "@/lib/catalog/get-category";
import { localized } from "@/lib/i18n/localized";
import { DEFAULT_LOCALE, type Locale } from "@/lib/i18n/locales";
import { listMetadata } from "../lists/list-metadata";

type CategoriesPageProps = { params: Promise<{ locale: Locale }> };

const ROOT = "0";
const PATH = "/categories";

export async function generateMetadata({ params }: CategoriesPageProps): Promise<Metadata> {
  const { locale } = await params;
  const t = await getTranslations({ locale, namespace: "lists.categories" });
  return listMetadata({ title: t("title"), description: t("description"), path: PATH, locale });
}

/** The whole tree, read branch by branch as it is opened. */
export default async function CategoriesPage({ params }: CategoriesPageProps) {
  const { locale } = await params;
  setRequestLocale(locale);
  const t = await getTranslations("lists.categories");
  const requestId = pageRequestId();
  const root = await getCategory(anonymous, ROOT, locale, { requestId });
  if (root.kind !== "found") {
    return (
      <UnavailableNow
        level={1}
        href={localized(PATH, locale)}
        requestId={requestId}
        upstreamRequestId={root.kind === "unavailable" ? root.upstreamRequestId : null}
        retryAfterSeconds={root.kind === "unavailable" ? root.retryAfterSeconds : null}
        title={t("unavailable")}
      />
    );
  }
  const words: CategoryWords = {
    // Filled in where the name is known; the message runtime is not in the browser.
    open: t.raw("open") as string,
    loading: t("loading"),
    failed: t("failed"),
    retry: t("retry"),
    none: t("none"),
  };
  const prefix = locale === DEFAULT_LOCALE ? "" : `/${locale}`;
  return (
    <>
      <ListHeading title={t("title")} lead={t("lead")} />
      <div className="mt-6 max-w-3xl">
        <CategoryTree words={words} prefix={prefix} language={locale}>
          <CategoryList nodes={root.value.children} words={words} prefix={prefix} />
        </CategoryTree>
      </div>
    </>
  );
}
