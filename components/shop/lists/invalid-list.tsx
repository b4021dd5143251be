import { useLocale, useTranslations } from "next-intl";
import { StatePanel } from "@/components/layout/state-panel";
import { OpenWater } from "@/components/layout/state-drawings";
import { buttonClass } from "@/components/ui/button-class";
import { localized } from "@/lib/i18n/localized";
import type { FieldError } from "@/lib/kernel/problem";
import { AddressErrors } from "../search/address-errors";

type InvalidListProps = {
  errors: FieldError[];
  /** The list without anything asked of it. */
  path: string;
};

/** The address asks something impossible of a list: what, and the list without it. */
export function InvalidList({ errors, path }: InvalidListProps) {
  const t = useTranslations("lists.invalid");
  const invalid = useTranslations("search.invalid");
  return (
    <>
      <meta name="robots" content="noindex" />
      <StatePanel
        drawing={<OpenWater />}
        role="alert"
        level={1}
        title={invalid("title")}
        actions={
          <a href={localized(path, useLocale())} className={buttonClass("primary")}>
            {t("action")}
          </a>
        }
      >
        <AddressErrors errors={errors} />
      </StatePanel>
    </>
  );
}
