import { useLocale, useTranslations } from "next-intl";
import { BusyButton } from "@/components/layout/busy-button";
import type { FormTrouble } from "@/components/layout/form-trouble";
import { buttonClass } from "@/components/ui/button-class";
import { describedBy, FieldFrame } from "@/components/ui/field-frame";
import { LONGEST_QUICK_TEXT } from "@/lib/kernel/quick-order-limits";

/** Two ways in: rows that are pasted, and a file. Plain forms, with or without scripts. */
export function StartForms({ trouble }: { trouble: FormTrouble }) {
  const t = useTranslations("quickOrder");
  const locale = useLocale();
  const text = trouble.field("text");
  const paste = {
    id: "quick-text",
    label: t("paste.label"),
    hint: t("paste.hint"),
    error: text.error,
  };
  const file = {
    id: "quick-file",
    label: t("file.label"),
    hint: t("file.hint"),
    error: trouble.field("file").error,
  };
  return (
    <div className="mt-6 grid gap-8 lg:grid-cols-[minmax(0,1.6fr)_minmax(0,1fr)] lg:gap-12">
      <form
        method="post"
        action={`/api/quick-order/text?language=${locale}`}
        className="flex flex-col items-start gap-3"
      >
        <FieldFrame {...paste} className="w-full">
          <textarea
            id={paste.id}
            name="text"
            required
            rows={10}
            maxLength={LONGEST_QUICK_TEXT}
            defaultValue={text.defaultValue}
            spellCheck={false}
            autoComplete="off"
            aria-invalid={text.error ? true : undefined}
            aria-describedby={describedBy(paste)}
            className="field block w-full p-3 text-base"
          />
        </FieldFrame>
        <BusyButton
          label={t("paste.submit")}
          busyLabel={t("paste.busy")}
          className={buttonClass("primary")}
        />
      </form>
      <form
        method="post"
        encType="multipart/form-data"
        action={`/api/quick-order/files?language=${locale}`}
        className="flex flex-col items-start gap-3 self-start"
      >
        <FieldFrame {...file} className="w-full">
          <input
            type="file"
            id={file.id}
            name="file"
            required
            accept=".xlsx,.csv,.tsv,.txt,text/csv,text/plain,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
            aria-invalid={file.error ? true : undefined}
            aria-describedby={describedBy(file)}
            className="field w-full p-2 text-sm file:mr-3 file:min-h-9 file:rounded-md file:border-0 file:bg-well file:px-3 file:font-semibold file:text-ink"
          />
        </FieldFrame>
        <BusyButton
          label={t("file.submit")}
          busyLabel={t("file.busy")}
          className={buttonClass("plain")}
        />
      </form>
    </div>
  );
}
