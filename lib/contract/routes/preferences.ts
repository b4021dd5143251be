import { z } from "zod";
import { currencyChoice, currencyChosen } from "../currency";
import { declareRoute } from "../route";

const nothing = z.object({});

/** What a browser remembers of its shopper. */
export const PREFERENCE_ROUTES = {
  chooseCurrency: declareRoute({
    name: "chooseCurrency",
    method: "POST",
    path: "/api/preferences/currency",
    summary: "Keeps the currency to show beside the yuan in a cookie. A form is sent back by 303.",
    access: "anyone",
    params: nothing,
    query: nothing,
    body: currencyChoice,
    reply: currencyChosen,
    maxAgeSeconds: 0,
    mayBeEmpty: false,
    problems: [],
  }),
} as const;
