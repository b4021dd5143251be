import { useLocale, useTranslations } from "next-intl";
import { FormNotice } from "@/components/layout/form-notice";
import type { FormTrouble } from "@/components/layout/form-trouble";
import { Empty } from "@/components/layout/states";
import { buttonClass } from "@/components/ui/button-class";
import { localized } from "@/lib/i18n/localized";
import { AccountFrame } from "./account-frame";

type SavedSearchListProps = {
  /** Addresses without their language. */
  searches: { id: string; name: string; address: string }[];
  trouble: FormTrouble;
  done: string | null;
};

/** Searches to come back to. */
export function SavedSearchList({ searches, trouble, done }: SavedSearchListProps) {
  const t = useTranslations("accounts.searches");
  const locale = useLocale();
  return (
    <AccountFrame place="searches" title={t("title")} done={done}>
      <FormNotice trouble={trouble} />
      {searches.length === 0 ? (
        <Empty title={t("empty")}>
          <p>{t("emptyBody")}</p>
        </Empty>
      ) : (
        <ul className="divide-y divide-line">
          {searches.map(({ id, name, address }) => (
            <li key={id} className="flex items-center justify-between gap-4 py-2">
              <a
                href={localized(address, locale)}
                className="inline-flex min-h-11 min-w-0 items-center font-medium wrap-anywhere underline decoration-line-strong underline-offset-4"
              >
                {name}
              </a>
              <form method="post" action={`/api/accounts/searches/${id}/remove?language=${locale}`}>
                <button
                  aria-label={t("removeOne", { name })}
                  className={buttonClass("quiet", "small")}
                >
                  {t("remove")}
                </button>
              </form>
            </li>
          ))}
        </ul>
      )}
    </AccountFrame>
  );
}
