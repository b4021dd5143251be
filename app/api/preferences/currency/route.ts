import { ROUTES } from "@/lib/contract/routes";
import { defineRoute } from "@/lib/http/define-route";
import { CURRENCY_COOKIE } from "@/lib/i18n/shopper-currency";

const ONE_YEAR_SECONDS = 365 * 24 * 60 * 60;

export const { GET, POST, PUT, PATCH, DELETE } = defineRoute(
  ROUTES.chooseCurrency,
  async ({ body: { currency, back } }) => ({
    kind: "ok",
    body: { currency },
    keep: false,
    page: back,
    cookies: [
      { name: CURRENCY_COOKIE, value: currency, maxAgeSeconds: ONE_YEAR_SECONDS, httpOnly: true },
    ],
  }),
);
