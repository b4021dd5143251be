import { useLocale, useTranslations } from "next-intl";
import { localized } from "@/lib/i18n/localized";

/** The camera beside the search box. */
export function PictureSearchLink() {
  const t = useTranslations("picture");
  const locale = useLocale();
  return (
    <a
      href={localized("/search/image", locale)}
      aria-label={t("header")}
      title={t("header")}
      className="grid size-12 shrink-0 place-items-center rounded-xl text-ink-soft hover:bg-well hover:text-ink"
    >
      <svg viewBox="0 0 24 24" aria-hidden className="size-6" fill="none" stroke="currentColor">
        <g strokeWidth="1.8" strokeLinejoin="round">
          <path d="M3 8.5A1.5 1.5 0 0 1 4.5 7h2.6l1.5-2.5h6.8L16.9 7h2.6A1.5 1.5 0 0 1 21 8.5v9a1.5 1.5 0 0 1-1.5 1.5h-15A1.5 1.5 0 0 1 3 17.5z" />
          <circle cx="12" cy="12.8" r="3.6" />
        </g>
      </svg>
    </a>
  );
}
