import { useLocale, useTranslations } from "next-intl";
import { localized } from "@/lib/i18n/localized";

const WAYS = [
  { path: "/categories", key: "categories" },
  { path: "/hot", key: "hot" },
  { path: "/selected/global", key: "global" },
  { path: "/selected/1688", key: "strict" },
  { path: "/recommended", key: "recommended" },
] as const;

/** The ways to goods without a word: one quiet row, scrolled sideways where it does not fit. */
export function SiteNav() {
  const t = useTranslations("lists.nav");
  const quickOrder = useTranslations("quickOrder");
  const locale = useLocale();
  const ways = [
    ...WAYS.map(({ path, key }) => ({ path, name: t(key) })),
    { path: "/quick-order", name: quickOrder("nav") },
  ];
  return (
    <nav aria-label={t("label")} className="page-width">
      <div className="chip-row">
        <ul className="flex gap-x-5 lg:gap-x-7">
          {ways.map(({ path, name }) => (
            <li key={path}>
              <a
                href={localized(path, locale)}
                className="inline-flex min-h-9 items-center text-sm whitespace-nowrap text-ink-soft underline-offset-4 hover:text-ink hover:underline"
              >
                {name}
              </a>
            </li>
          ))}
        </ul>
      </div>
    </nav>
  );
}
