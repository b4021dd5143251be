import { useLocale, useTranslations } from "next-intl";
import { FormNotice } from "@/components/layout/form-notice";
import type { FormTrouble } from "@/components/layout/form-trouble";
import { buttonClass } from "@/components/ui/button-class";
import { TextField } from "@/components/ui/text-field";

/** Asks for a link by mail. */
export function ForgotForm({ trouble }: { trouble: FormTrouble }) {
  const t = useTranslations("accounts.forgot");
  const field = useTranslations("accounts.field");
  const locale = useLocale();
  return (
    <>
      <p className="text-ink-soft">{t("body")}</p>
      <FormNotice trouble={trouble} />
      <form
        method="post"
        action={`/api/accounts/resets?language=${locale}`}
        className="flex flex-col gap-5"
      >
        <TextField
          name="email"
          type="email"
          label={field("email")}
          autoComplete="username"
          required
          maxLength={254}
          {...trouble.field("email")}
        />
        <button className={buttonClass("primary", "large")}>{t("submit")}</button>
      </form>
    </>
  );
}
