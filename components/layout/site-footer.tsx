import { useTranslations } from "next-intl";

/** Facts only: no link here leads to a page that does not exist. */
export function SiteFooter() {
  const t = useTranslations("shell.footer");
  return (
    <footer className="bg-well">
      <div className="page-width grid gap-x-12 gap-y-3 py-8 text-sm text-ink-soft sm:grid-cols-2 lg:max-w-none">
        <p className="max-w-prose">{t("prices")}</p>
        <p className="max-w-prose">{t("source")}</p>
      </div>
    </footer>
  );
}
