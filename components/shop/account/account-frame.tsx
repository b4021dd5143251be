import { useLocale, useTranslations } from "next-intl";
import { DoneNote } from "@/components/layout/done-note";
import { localized } from "@/lib/i18n/localized";

export const ACCOUNT_PLACES = [
  { key: "overview", path: "/account" },
  { key: "orders", path: "/orders" },
  { key: "wallet", path: "/wallet" },
  { key: "favourites", path: "/account/favourites" },
  { key: "searches", path: "/account/saved-searches" },
  { key: "addresses", path: "/account/addresses" },
  { key: "preferences", path: "/account/preferences" },
  { key: "password", path: "/account/password" },
  { key: "sessions", path: "/account/sessions" },
] as const;

export type AccountPlace = (typeof ACCOUNT_PLACES)[number]["key"];

type AccountFrameProps = {
  place: AccountPlace;
  title: string;
  /** What has just been done here, in words. */
  done?: string | null;
  children: React.ReactNode;
};

/** What a page of somebody's account stands in: the ways between them, a heading, what was just done. */
export function AccountFrame({ place, title, done = null, children }: AccountFrameProps) {
  const t = useTranslations("accounts.nav");
  const locale = useLocale();
  return (
    <div className="pt-6 lg:grid lg:grid-cols-[13rem_minmax(0,1fr)] lg:gap-x-12">
      <nav aria-label={t("label")} className="chip-row lg:!mx-0 lg:!overflow-visible lg:!px-0">
        <ul className="flex gap-x-5 lg:sticky lg:top-32 lg:flex-col">
          {ACCOUNT_PLACES.map(({ key, path }) => (
            <li key={key}>
              <a
                href={localized(path, locale)}
                aria-current={key === place ? "page" : undefined}
                className="inline-flex min-h-11 items-center text-sm whitespace-nowrap text-ink-soft underline-offset-4 hover:text-ink hover:underline aria-[current]:font-semibold aria-[current]:text-ink"
              >
                {t(key)}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <div className="mt-4 flex min-w-0 flex-col gap-6 lg:mt-0">
        <h1 className="text-2xl font-semibold">{title}</h1>
        {done !== null && <DoneNote>{done}</DoneNote>}
        {children}
      </div>
    </div>
  );
}
