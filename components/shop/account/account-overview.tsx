import { useLocale, useTranslations } from "next-intl";
import { buttonClass } from "@/components/ui/button-class";
import { localized } from "@/lib/i18n/localized";
import { ACCOUNT_PLACES, AccountFrame } from "./account-frame";

/** Who is signed in, what there is, and the way out. */
export function AccountOverview({ email, name }: { email: string; name: string }) {
  const t = useTranslations("accounts.overview");
  const nav = useTranslations("accounts.nav");
  const locale = useLocale();
  return (
    <AccountFrame place="overview" title={name === "" ? t("title") : name}>
      <div className="flex flex-wrap items-center justify-between gap-4">
        <p className="wrap-anywhere">{t("as", { email })}</p>
        <form method="post" action={`/api/accounts/sign-out?language=${locale}`}>
          <button className={buttonClass()}>{t("signOut")}</button>
        </form>
      </div>
      <ul className="grid gap-4 sm:grid-cols-2">
        {ACCOUNT_PLACES.map(
          ({ key, path }) =>
            key !== "overview" && (
              <li key={key} className="relative rounded-xl bg-well p-5 hover:bg-line">
                <h2 className="text-base font-semibold">
                  <a href={localized(path, locale)} className="after:absolute after:inset-0">
                    {nav(key)}
                  </a>
                </h2>
                <p className="mt-1 text-sm text-ink-soft">{t(`about.${key}`)}</p>
              </li>
            ),
        )}
      </ul>
    </AccountFrame>
  );
}
