import { ROUTES } from "@/lib/contract/routes";
import { defineRoute } from "@/lib/http/define-route";
import { CURRENCY_COOKIE, CURRENCY_SECONDS } from "@/lib/i18n/shopper-currency";

export const { GET, POST, PUT, PATCH, DELETE } = defineRoute(
  ROUTES.chooseCurrency,
  async ({ body: { currency, back } }) => ({
    kind: "ok",
    body: { currency },
    keep: false,
    page: back,
    cookies: [
      { name: CURRENCY_COOKIE, value: currency, maxAgeSeconds: CURRENCY_SECONDS, httpOnly: true },
    ],
  }),
);
