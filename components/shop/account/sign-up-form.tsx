import { useLocale, useTranslations } from "next-intl";
import { FormNotice } from "@/components/layout/form-notice";
import type { FormTrouble } from "@/components/layout/form-trouble";
import { buttonClass } from "@/components/ui/button-class";
import { TextField } from "@/components/ui/text-field";
import { localized } from "@/lib/i18n/localized";
import { Door, DoorLink } from "./door";
import { withErrand, type Errand } from "./errand";
import { ErrandFields } from "./errand-fields";

/** Two fields that must be filled in, and a third that may be. */
export function SignUpForm({ trouble, errand }: { trouble: FormTrouble; errand: Errand }) {
  const t = useTranslations("accounts.signUp");
  const field = useTranslations("accounts.field");
  const locale = useLocale();
  return (
    <Door title={t("title")}>
      <p className="text-ink-soft">{t("intro")}</p>
      <FormNotice trouble={trouble} />
      <form
        method="post"
        action={`/api/accounts/sign-up?language=${locale}`}
        className="flex flex-col gap-5"
      >
        <ErrandFields errand={errand} />
        <TextField
          name="email"
          type="email"
          label={field("email")}
          autoComplete="username"
          required
          maxLength={254}
          {...trouble.field("email")}
        />
        <TextField
          name="password"
          type="password"
          label={field("password")}
          hint={field("passwordHint")}
          autoComplete="new-password"
          required
          minLength={10}
          {...trouble.field("password")}
        />
        <TextField
          name="name"
          label={field("name")}
          hint={field("nameHint")}
          autoComplete="name"
          maxLength={80}
          {...trouble.field("name")}
        />
        <button className={buttonClass("primary", "large")}>{t("submit")}</button>
      </form>
      <p>
        <DoorLink href={localized(withErrand("/sign-in", errand), locale)}>{t("have")}</DoorLink>
      </p>
    </Door>
  );
}
