import { useLocale, useTranslations } from "next-intl";
import { Mark } from "@/components/layout/mark";
import { ThemeSwitch } from "@/components/layout/theme-switch";
import { localized } from "@/lib/i18n/localized";
import { allows, type Standing } from "@/lib/kernel/permission";
import { StaffNav } from "./staff-nav";
import { STAFF_SECTIONS } from "./staff-sections";

/** What every page of the desk starts with. The bar holds what `standing` may open, and nothing else. */
export function StaffHeader({ standing }: { standing: Standing }) {
  const t = useTranslations("staff");
  const shell = useTranslations("shell");
  const locale = useLocale();
  const links = STAFF_SECTIONS.filter(({ permission }) => allows(permission, standing)).map(
    ({ path, key }) => ({ path, href: localized(path, locale), name: t(`nav.${key}`) }),
  );
  return (
    <header className="bg-ground">
      <div className="page-width flex flex-wrap items-center gap-x-6 gap-y-2 py-2">
        <a
          href={localized("/staff", locale)}
          className="flex min-h-11 items-center gap-2.5 font-semibold tracking-tight"
        >
          <Mark className="size-7" />
          {shell("name")} · {t("title")}
        </a>
        <a
          href={localized("/", locale)}
          className="inline-flex min-h-11 items-center text-sm text-ink-soft underline-offset-4 hover:text-ink hover:underline"
        >
          {t("nav.shop")}
        </a>
        <div className="ml-auto">
          <ThemeSwitch
            words={{
              label: shell("theme.label"),
              system: shell("theme.system"),
              light: shell("theme.light"),
              dark: shell("theme.dark"),
            }}
          />
        </div>
      </div>
      {links.length > 0 && <StaffNav label={t("nav.label")} links={links} />}
    </header>
  );
}
