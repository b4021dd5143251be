import { pageRequestId } from "@/app/request-id";
import { CategoryDirectory, type DirectoryEntry } from "@/components/shop/home/category-directory";
import { UnavailableNow } from "@/components/layout/unavailable-now";
import { anonymous } from "@/lib/auth/actor";
import { getCategory } from "@/lib/catalog/get-category";
import { getTranslations } from "next-intl/server";
import { localized } from "@/lib/i18n/localized";
import type { Locale } from "@/lib/i18n/locales";

const ROOT = "0";
/** Entries shown with their children; a real catalogue has some fifty at the top. */
const WITH_CHILDREN = 12;

/** The category directory. A branch that can't be read is shown without its children. */
export async function HomeDirectory({ locale }: { locale: Locale }) {
  const requestId = pageRequestId();
  const root = await getCategory(anonymous, ROOT, locale, { requestId });
  if (root.kind !== "found") {
    const t = await getTranslations("home.categories");
    return (
      <UnavailableNow
        compact
        href={localized("/", locale)}
        requestId={requestId}
        upstreamRequestId={root.kind === "unavailable" ? root.upstreamRequestId : null}
        retryAfterSeconds={root.kind === "unavailable" ? root.retryAfterSeconds : null}
        title={t("unavailable")}
        body={t("unavailableBody")}
      />
    );
  }
  const entries: DirectoryEntry[] = await Promise.all(
    root.value.children.map(async (category, index) => {
      if (index >= WITH_CHILDREN || category.leaf === true) return { category, children: [] };
      const branch = await getCategory(anonymous, category.id, locale, { requestId });
      return { category, children: branch.kind === "found" ? branch.value.children : [] };
    }),
  );
  return <CategoryDirectory entries={entries} />;
}
