import { getTranslations } from "next-intl/server";
import { pageRequestId } from "@/app/request-id";
import { LinkTabs } from "@/components/shop/lists/link-tabs";
import { anonymous } from "@/lib/auth/actor";
import { getCategory } from "@/lib/catalog/get-category";
import { localized } from "@/lib/i18n/localized";
import type { Locale } from "@/lib/i18n/locales";

const ROOT = "0";

type TopCategoryTabsProps = {
  locale: Locale;
  /** The id of the category shown; `first` where none was asked for, null where none is. */
  chosen: string | null;
  /** The address of a category's list, without a language. */
  address: (categoryId: string) => string;
};

/** The top categories as links to their lists. Where they can't be read, what is below stands alone. */
export async function TopCategoryTabs({ locale, chosen, address }: TopCategoryTabsProps) {
  const t = await getTranslations("lists.tabs");
  const root = await getCategory(anonymous, ROOT, locale, { requestId: pageRequestId() });
  if (root.kind !== "found") return null;
  const tabs = root.value.children.map(({ id, name }, index) => ({
    href: localized(address(id), locale),
    name,
    current: chosen === id || (chosen === "first" && index === 0),
  }));
  return (
    <div className="mt-4">
      <LinkTabs label={t("categories")} tabs={tabs} />
    </div>
  );
}
