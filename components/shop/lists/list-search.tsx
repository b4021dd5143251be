import { useLocale, useTranslations } from "next-intl";
import { buttonClass } from "@/components/ui/button-class";
import { localized } from "@/lib/i18n/localized";
import { listPath, type SearchPlace } from "@/lib/query/search-address";

type ListSearchProps = { place: SearchPlace; label: string };

/** A plain form that searches inside the list it stands on, and the way back to all of it. */
export function ListSearch({ place, label }: ListSearchProps) {
  const t = useTranslations("lists.search");
  const action = localized(listPath(place.within), useLocale());
  return (
    <form action={action} className="mt-4 flex max-w-xl flex-wrap items-center gap-2">
      <input
        type="search"
        name="q"
        defaultValue={place.q}
        key={place.q}
        maxLength={200}
        aria-label={label}
        placeholder={label}
        autoComplete="off"
        enterKeyHint="search"
        className="field search-field min-h-11 min-w-0 flex-1 px-4 text-ellipsis"
      />
      <button className={buttonClass()}>{t("action")}</button>
      {place.q !== "" && (
        <a href={action} className="inline-flex min-h-11 items-center px-2 text-sm underline">
          {t("all")}
        </a>
      )}
    </form>
  );
}
