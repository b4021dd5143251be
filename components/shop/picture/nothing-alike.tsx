import { useLocale, useTranslations } from "next-intl";
import { Empty } from "@/components/layout/states";
import { buttonClass } from "@/components/ui/button-class";
import { localized } from "@/lib/i18n/localized";
import { pictureAddress, type PicturePlace } from "@/lib/query/picture-address";

/** The marketplace looked and knows nothing like it: what to try next. */
export function NothingAlike({ place, page }: { place: PicturePlace; page: number }) {
  const t = useTranslations("picture.empty");
  const locale = useLocale();
  if (page > 1) {
    return (
      <Empty
        title={t("pastTitle", { page })}
        actions={
          <a href={localized(pictureAddress(place), locale)} className={buttonClass("primary")}>
            {t("pastAction")}
          </a>
        }
      >
        <p>{t("pastBody")}</p>
      </Empty>
    );
  }
  return (
    <Empty title={t("title")}>
      <p>{t("body")}</p>
      <ul className="list-disc space-y-1 pl-5">
        <li>{t("part")}</li>
        <li>{t("clear")}</li>
        <li>{t("other")}</li>
      </ul>
    </Empty>
  );
}
