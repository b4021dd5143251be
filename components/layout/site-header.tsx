import { useLocale, useTranslations } from "next-intl";
import { localized } from "@/lib/i18n/localized";
import { AccountLink } from "./account-link";
import { CartLink } from "./cart-link";
import { Mark } from "./mark";
import { PictureSearchLink } from "./picture-search-link";
import { SearchBox, type SearchBoxWords } from "./search-box";
import { SiteNav } from "./site-nav";
import { ThemeSwitch } from "./theme-switch";

/** Both are the browser's own hints: what stands here depends on them, and nothing else does. */
type SiteHeaderProps = { signedIn: boolean; cartLines: number };

/** Mark, search, account, cart, colours: what every page starts with. */
export function SiteHeader({ signedIn, cartLines }: SiteHeaderProps) {
  const t = useTranslations("shell");
  const lists = useTranslations("lists");
  const cart = useTranslations("cart");
  const locale = useLocale();
  const words: SearchBoxWords = {
    label: t("search.label"),
    placeholder: t("search.placeholder"),
    submit: t("search.submit"),
    hint: t("search.hint"),
  };
  return (
    <header className="sticky top-0 z-20 bg-ground/95 backdrop-blur-sm max-sm:static">
      <div className="page-width flex flex-wrap items-center gap-x-2 gap-y-3 sm:gap-x-4 py-3 lg:gap-x-8">
        <a
          href={localized("/", locale)}
          aria-label={t("home")}
          className="flex min-h-11 items-center gap-2.5 text-lg font-semibold tracking-tight"
        >
          <Mark className="size-8" />
          {t("name")}
        </a>
        <search
          aria-label={t("search.region")}
          className="order-last w-full max-w-3xl sm:order-none sm:w-auto sm:flex-1"
        >
          <div className="flex items-center gap-1">
            <div className="min-w-0 flex-1">
              <SearchBox
                words={words}
                recent={{ title: lists("recent.title"), clear: lists("recent.clear") }}
                pasteAction={`/api/catalog/paste?language=${locale}`}
                action={localized("/search", locale)}
              />
            </div>
            <PictureSearchLink />
          </div>
        </search>
        <div className="ml-auto flex items-center gap-1 sm:gap-2">
          <AccountLink signedIn={signedIn} />
          <CartLink href={localized("/cart", locale)} label={cart("title")} lines={cartLines} />
          <ThemeSwitch
            words={{
              label: t("theme.label"),
              system: t("theme.system"),
              light: t("theme.light"),
              dark: t("theme.dark"),
            }}
          />
        </div>
      </div>
      <SiteNav />
    </header>
  );
}
