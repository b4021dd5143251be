import { useLocale, useTranslations } from "next-intl";
import { buttonClass } from "@/components/ui/button-class";
import { localized } from "@/lib/i18n/localized";

/** Looks people up by a part of an address or of a name. */
export function CustomerSearch({ words }: { words: string }) {
  const t = useTranslations("accounts.staff");
  return (
    <search>
      <form action={localized("/staff/customers", useLocale())} className="flex gap-2">
        <input
          type="search"
          name="q"
          defaultValue={words}
          aria-label={t("search")}
          placeholder={t("search")}
          maxLength={100}
          className="field min-h-9 w-full min-w-0 px-3 text-sm sm:w-64"
        />
        <button className={buttonClass("plain", "small")}>{t("submit")}</button>
      </form>
    </search>
  );
}
