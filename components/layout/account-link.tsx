import { useLocale, useTranslations } from "next-intl";
import { localized } from "@/lib/i18n/localized";

/** To somebody's own pages, or to the sign-in. A phone shows the sign alone, its words are read out. */
export function AccountLink({ signedIn }: { signedIn: boolean }) {
  const t = useTranslations("accounts.header");
  const locale = useLocale();
  return (
    <a
      href={localized(signedIn ? "/account" : "/sign-in", locale)}
      className="inline-flex min-h-11 min-w-11 items-center justify-center gap-2 rounded-lg px-2 text-sm font-medium hover:bg-well"
    >
      <svg
        viewBox="0 0 24 24"
        aria-hidden
        className="size-5 fill-none stroke-current stroke-[1.75] [stroke-linecap:round]"
      >
        <circle cx="12" cy="8" r="4" />
        <path d="M4.5 20.5a7.5 7.5 0 0 1 15 0" />
      </svg>
      <span className="max-sm:sr-only">{t(signedIn ? "account" : "signIn")}</span>
    </a>
  );
}
