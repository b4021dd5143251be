import { useLocale, useTranslations } from "next-intl";
import { FormNotice } from "@/components/layout/form-notice";
import type { FormTrouble } from "@/components/layout/form-trouble";
import { buttonClass } from "@/components/ui/button-class";
import { TextField } from "@/components/ui/text-field";
import { localized } from "@/lib/i18n/localized";
import { Door, DoorLink } from "./door";
import { withErrand, type Errand } from "./errand";
import { ErrandFields } from "./errand-fields";

type SignInFormProps = {
  trouble: FormTrouble;
  errand: Errand;
  /** What will be done, in words; null for nothing. */
  promise: string | null;
  /** Why the provider's way did not lead in; null where it was not gone. */
  refused: string | null;
  /** The name of the other way in, where there is one. */
  provider: string | null;
};

/** Address and password, and the ways to those who have none. */
export function SignInForm({ trouble, errand, promise, refused, provider }: SignInFormProps) {
  const t = useTranslations("accounts.signIn");
  const field = useTranslations("accounts.field");
  const locale = useLocale();
  return (
    <Door title={t("title")}>
      {promise !== null && <p className="text-ink-soft">{promise}</p>}
      {refused !== null && (
        <p role="alert" className="rounded-lg bg-amber-wash px-4 py-3 font-semibold text-amber">
          {refused}
        </p>
      )}
      <FormNotice trouble={trouble} />
      <form
        method="post"
        action={`/api/accounts/sign-in?language=${locale}`}
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
          autoComplete="current-password"
          required
          {...trouble.field("password")}
        />
        <button className={buttonClass("primary", "large")}>{t("submit")}</button>
      </form>
      {provider !== null && (
        <a
          href={withErrand("/api/auth/signin/oidc", errand) + `&language=${locale}`}
          className={buttonClass("plain", "large")}
        >
          {t("provider", { name: provider })}
        </a>
      )}
      <p className="flex flex-wrap gap-x-6">
        <DoorLink href={localized(withErrand("/sign-up", errand), locale)}>{t("create")}</DoorLink>
        <DoorLink href={localized("/forgot", locale)}>{t("forgot")}</DoorLink>
      </p>
    </Door>
  );
}
