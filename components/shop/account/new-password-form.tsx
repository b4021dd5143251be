import { useLocale, useTranslations } from "next-intl";
import { FormNotice } from "@/components/layout/form-notice";
import type { FormTrouble } from "@/components/layout/form-trouble";
import { buttonClass } from "@/components/ui/button-class";
import { TextField } from "@/components/ui/text-field";

/** A new password by a mailed link. */
export function NewPasswordForm({ trouble, token }: { trouble: FormTrouble; token: string }) {
  const t = useTranslations("accounts.reset");
  const field = useTranslations("accounts.field");
  const locale = useLocale();
  return (
    <>
      <p className="text-ink-soft">{t("body")}</p>
      <FormNotice trouble={trouble} />
      <form
        method="post"
        action={`/api/accounts/resets/use?language=${locale}`}
        className="flex flex-col gap-5"
      >
        <input type="hidden" name="token" value={token} />
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
        <button className={buttonClass("primary", "large")}>{t("submit")}</button>
      </form>
    </>
  );
}
