import { useLocale, useTranslations } from "next-intl";
import { buttonClass } from "@/components/ui/button-class";
import type { Market } from "@/lib/kernel/offer-ref";

/** The same as LONGEST_PASTE of the contract, which can't be imported into pages' bundles. */
const LONGEST_PASTE = 25_000;

type PasteFormProps = { text: string; market: Market };

/** Many lines at once: what the search box can't hold. A plain form, with or without scripts. */
export function PasteForm({ text, market }: PasteFormProps) {
  const t = useTranslations("paste");
  const locale = useLocale();
  return (
    <form
      method="post"
      action={`/api/catalog/paste?language=${locale}`}
      className="mt-5 flex max-w-3xl flex-col items-start gap-3"
    >
      <label className="w-full text-sm font-medium">
        {t("field")}
        <textarea
          name="text"
          required
          rows={6}
          maxLength={LONGEST_PASTE}
          defaultValue={text}
          spellCheck={false}
          autoComplete="off"
          className="field mt-2 block w-full p-3 text-base font-normal"
        />
      </label>
      <input type="hidden" name="market" value={market} />
      <button className={buttonClass("primary")}>{t("submit")}</button>
    </form>
  );
}
