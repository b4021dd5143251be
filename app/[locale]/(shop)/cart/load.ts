import "server-only";
import { pageRequestId } from "@/app/request-id";
import { pageVisitor } from "@/app/page-visitor";
import { readLineChoices } from "@/lib/cart/line-choices";
import { readCart } from "@/lib/cart/read-cart";
import type { Locale } from "@/lib/i18n/locales";

const ID = /^[0-9A-Z]{1,32}$/;

/** What the address of the cart asks for beside the cart. */
export function readCartAddress(search: Record<string, string | string[] | undefined>) {
  const { removed, choices } = search;
  return { removalId: idOf(removed), choices: idOf(choices) };
}

function idOf(value: string | string[] | undefined): string | null {
  return typeof value === "string" && ID.test(value) ? value : null;
}

/** The visitor's cart, and what a line may fall back on where its editor is to be open. */
export async function loadCartPage(locale: Locale, choicesOf: string | null) {
  const { actor } = await pageVisitor();
  const trace = { requestId: pageRequestId() };
  const cart = await readCart(actor, locale, trace);
  const choices =
    choicesOf === null ? null : await readLineChoices(actor, choicesOf, locale, trace);
  return { cart, choices: choices?.ok ? choices.value : null };
}
