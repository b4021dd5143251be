import { useLocale, useMessages, useTranslations } from "next-intl";
import { FormNotice } from "@/components/layout/form-notice";
import type { FormTrouble } from "@/components/layout/form-trouble";
import { buttonClass } from "@/components/ui/button-class";
import { TextField } from "@/components/ui/text-field";
import { localized } from "@/lib/i18n/localized";
import { AccountFrame } from "./account-frame";

type ChangePasswordProps = {
  email: string;
  hasPassword: boolean;
  trouble: FormTrouble;
  done: string | null;
};

/** The old password and a new one; for somebody who has none, the way to get one. */
export function ChangePassword({ email, hasPassword, trouble, done }: ChangePasswordProps) {
  const t = useTranslations("accounts.password");
  const field = useTranslations("accounts.field");
  const signIn = useTranslations("accounts.forgot");
  const { accounts } = useMessages();
  const locale = useLocale();
  return (
    <AccountFrame place="password" title={t("title")} done={done}>
      <FormNotice trouble={trouble} />
      {hasPassword ? (
        <form
          method="post"
          action={`/api/accounts/password?language=${locale}`}
          className="flex max-w-md flex-col gap-5"
        >
          <p className="text-ink-soft">{t("intro")}</p>
          {/* For the browser's own store of passwords. */}
          <input type="hidden" name="username" autoComplete="username" value={email} readOnly />
          <TextField
            name="oldPassword"
            type="password"
            label={field("oldPassword")}
            autoComplete="current-password"
            required
            {...trouble.field("oldPassword")}
          />
          <TextField
            name="newPassword"
            type="password"
            label={field("newPassword")}
            hint={field("passwordHint")}
            autoComplete="new-password"
            required
            minLength={10}
            {...trouble.field("newPassword")}
          />
          <button className={buttonClass("primary", "normal", "self-start")}>{t("submit")}</button>
        </form>
      ) : (
        <>
          <p>{accounts.refused.reasons.no_password}</p>
          <a
            href={localized("/forgot", locale)}
            className={buttonClass("plain", "normal", "self-start")}
          >
            {signIn("submit")}
          </a>
        </>
      )}
    </AccountFrame>
  );
}
