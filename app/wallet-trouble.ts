import "server-only";
import { getLocale, getMessages } from "next-intl/server";
import { formTrouble, type FormTrouble } from "@/components/layout/form-trouble";
import { pageFlash } from "./page-flash";

type Parameters = Record<string, string | string[] | undefined>;

/** `pageTrouble` for pages that take a picture as well: a picture's own reasons have words too. */
export async function walletTrouble(parameters: Parameters): Promise<FormTrouble> {
  const [flash, locale, { forms, wallet, finding }] = await Promise.all([
    pageFlash(parameters),
    getLocale(),
    getMessages(),
  ]);
  const { reasons, fields } = wallet.refused;
  return formTrouble(flash, locale, forms, { reasons: { ...finding.picture, ...reasons }, fields });
}
