import "server-only";
import { getLocale, getMessages } from "next-intl/server";
import {
  formTrouble,
  type FormTrouble,
  type RefusingNamespace,
} from "@/components/layout/form-trouble";
import { pageFlash } from "./page-flash";

/**
 * Why a form was sent back to this page, in the page's language: words come from `refused.reasons` and
 * `refused.fields` of the page's own messages, else from `forms`.
 */
export async function pageTrouble(
  searchParams: Record<string, string | string[] | undefined>,
  namespace: RefusingNamespace,
): Promise<FormTrouble> {
  const [flash, locale, messages] = await Promise.all([
    pageFlash(searchParams),
    getLocale(),
    getMessages(),
  ]);
  return formTrouble(flash, locale, messages.forms, messages[namespace].refused);
}
