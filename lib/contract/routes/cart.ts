import { z, type ZodType } from "zod";
import type { ProblemCode } from "@/lib/kernel/problem";
import { addedDto, cartChangeDto, cartDto, cartSummaryDto, lineChoicesDto } from "../cart";
import {
  addFromProductBody,
  addFromProductQuery,
  addLinesBody,
  cartQuery,
  fallbackBody,
  laterBody,
  lineParams,
  noteBody,
  quantityBody,
  removeBody,
  restoreBody,
  suggestionBody,
} from "../cart-requests";
import { offerParams } from "../offer";
import { declareRoute } from "../route";

const nothing = z.object({});

/** What every route of the cart shares: a cart is one browser's or one person's, and never kept. */
const OWN = { access: "cart.use", maxAgeSeconds: 0, mayBeEmpty: false } as const;

/** A change of the cart: a form of it is answered with the cart's page. */
function change<Params, Body>(
  name: string,
  path: string,
  summary: string,
  params: ZodType<Params>,
  body: ZodType<Body>,
  problems: readonly ProblemCode[],
) {
  return declareRoute({
    ...OWN,
    name,
    method: "POST",
    path,
    summary,
    params,
    query: nothing,
    body,
    reply: cartChangeDto,
    problems: ["unauthenticated", "forbidden", "forbidden_origin", ...problems],
  });
}

/** The cart, of a guest or of somebody signed in. Prices are never taken from a request. */
export const CART_ROUTES = {
  getCart: declareRoute({
    ...OWN,
    name: "getCart",
    method: "GET",
    path: "/api/cart",
    summary: "The caller's cart, judged by what the marketplace says now.",
    params: nothing,
    query: cartQuery,
    body: null,
    reply: cartDto,
    problems: [],
  }),
  getCartSummary: declareRoute({
    ...OWN,
    name: "getCartSummary",
    method: "GET",
    path: "/api/cart/summary",
    summary: "How much is in the caller's cart. The marketplace is not called.",
    params: nothing,
    query: nothing,
    body: null,
    reply: cartSummaryDto,
    problems: [],
  }),
  addCartLines: change(
    "addCartLines",
    "/api/cart/lines",
    "Puts SKUs into the cart, onto their lines where there are some: all of them or none.",
    nothing,
    addLinesBody,
    ["unprocessable", "upstream_unavailable"],
  ),
  addFromProduct: declareRoute({
    ...OWN,
    name: "addFromProduct",
    method: "POST",
    path: "/api/cart/offers/{market}/{productId}",
    summary: "Puts what a product page's form asks for into the cart.",
    params: offerParams,
    query: addFromProductQuery,
    body: addFromProductBody,
    reply: addedDto,
    problems: ["conflict", "unprocessable", "upstream_unavailable"],
  }),
  setCartQuantity: change(
    "setCartQuantity",
    "/api/cart/lines/{lineId}/quantity",
    "Sets how many pieces of a line are wanted. Saying it again changes nothing.",
    lineParams,
    quantityBody,
    ["not_found"],
  ),
  saveCartLine: change(
    "saveCartLine",
    "/api/cart/lines/{lineId}/later",
    "Puts a line aside for later, or back among the goods to be ordered.",
    lineParams,
    laterBody,
    ["not_found"],
  ),
  getLineChoices: declareRoute({
    ...OWN,
    name: "getLineChoices",
    method: "GET",
    path: "/api/cart/lines/{lineId}/choices",
    summary: "A line's fallback, and the other variants of its offer.",
    params: lineParams,
    query: cartQuery,
    body: null,
    reply: lineChoicesDto,
    problems: ["not_found"],
  }),
  setCartFallback: change(
    "setCartFallback",
    "/api/cart/lines/{lineId}/fallback",
    "Decides what is done when a line can't be had as asked.",
    lineParams,
    fallbackBody,
    ["not_found"],
  ),
  removeCartLines: change(
    "removeCartLines",
    "/api/cart/remove",
    "Takes lines out. They can be put back for a day, under the answer's removalId.",
    nothing,
    removeBody,
    ["not_found"],
  ),
  restoreCartLines: change(
    "restoreCartLines",
    "/api/cart/restore",
    "Puts back what one removal took out.",
    nothing,
    restoreBody,
    ["unprocessable"],
  ),
  setCartNote: change(
    "setCartNote",
    "/api/cart/notes",
    "Sets what a merchant is to read; an empty note takes it away.",
    nothing,
    noteBody,
    ["unprocessable"],
  ),
  applyCartSuggestion: change(
    "applyCartSuggestion",
    "/api/cart/suggestions",
    "Makes a merchant's goods orderable the way that was shown; refused where that no longer holds.",
    nothing,
    suggestionBody,
    ["conflict"],
  ),
} as const;
