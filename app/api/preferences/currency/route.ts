import { cookies } from "next/headers";
import { ROUTES } from "@/lib/contract/routes";
import { defineRoute } from "@/lib/http/define-route";
import { siteOrigin } from "@/lib/http/site-origin";
import { CURRENCY_COOKIE } from "@/lib/i18n/shopper-currency";

const ONE_YEAR_SECONDS = 365 * 24 * 60 * 60;

export const { GET, POST, PUT, PATCH, DELETE } = defineRoute(
  ROUTES.chooseCurrency,
  async ({ body: { currency, back } }) => {
    (await cookies()).set(CURRENCY_COOKIE, currency, {
      path: "/",
      maxAge: ONE_YEAR_SECONDS,
      sameSite: "lax",
      httpOnly: true,
      secure: siteOrigin().startsWith("https:"),
    });
    return { kind: "ok", body: { currency }, keep: false, page: back };
  },
);
