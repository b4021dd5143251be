import type { Locale as ShopLocale } from "./locales";
import type { messages } from "./messages/en";

declare module "next-intl" {
  // An interface because that is how the library lets its types be extended.
  interface AppConfig {
    Locale: ShopLocale;
    Messages: typeof messages;
  }
}

declare module "next/root-params" {
  /** The first segment of the address, as rewritten; undefined outside `app/[locale]`. */
  export function locale(): Promise<string | undefined>;
}
