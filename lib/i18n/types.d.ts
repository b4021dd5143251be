import type { Locale as ShopLocale } from "./locales";
import type { messages } from "./messages/en";

declare module "next-intl" {
  // An interface because that is how the library lets its types be extended.
  interface AppConfig {
    Locale: ShopLocale;
    Messages: typeof messages;
  }
}
