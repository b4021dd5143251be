import { useTranslations } from "next-intl";

/** What this shop is, in one line and a half. */
export function HomeIntro() {
  const t = useTranslations("home");
  return (
    <div className="pt-8 pb-8 sm:pt-14 sm:pb-12">
      <h1 className="text-3xl font-semibold break-keep wrap-anywhere sm:text-4xl">{t("title")}</h1>
      <p className="mt-3 max-w-prose text-base text-ink-soft sm:text-lg">{t("lead")}</p>
    </div>
  );
}
