import { useLocale, useTranslations } from "next-intl";
import { OpenWater } from "@/components/layout/state-drawings";
import { StatePanel } from "@/components/layout/state-panel";
import { buttonClass } from "@/components/ui/button-class";
import { localized } from "@/lib/i18n/localized";
import { pictureAddress } from "@/lib/query/picture-address";

/** The picture may be there, but what is asked of it is impossible. */
export function InvalidPictureSearch({ token }: { token: string }) {
  const t = useTranslations("picture.invalid");
  const locale = useLocale();
  return (
    <StatePanel
      drawing={<OpenWater />}
      role="alert"
      level={1}
      title={t("title")}
      actions={
        <a
          href={localized(pictureAddress({ token, market: "1688" }), locale)}
          className={buttonClass("primary")}
        >
          {t("action")}
        </a>
      }
    >
      <p>{t("body")}</p>
    </StatePanel>
  );
}
