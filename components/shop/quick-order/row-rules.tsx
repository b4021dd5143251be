import { useLocale, useTranslations } from "next-intl";

/** What a row says, and files to start from. */
export function RowRules() {
  const t = useTranslations("quickOrder");
  const locale = useLocale();
  const groups = [
    {
      title: t("sample.title"),
      files: [
        { file: "sample.csv", label: t("sample.csv") },
        { file: "sample.xlsx", label: t("sample.xlsx") },
      ],
    },
    {
      title: t("sample.cart"),
      files: [
        { file: "cart.csv", label: t("sample.cartCsv") },
        { file: "cart.xlsx", label: t("sample.cartXlsx") },
      ],
    },
  ];
  return (
    <div className="mt-10 grid gap-8 border-t border-line pt-8 lg:grid-cols-[minmax(0,1.6fr)_minmax(0,1fr)] lg:gap-12">
      <section aria-labelledby="quick-rules">
        <h2 id="quick-rules" className="text-lg font-semibold">
          {t("rules.title")}
        </h2>
        <ul className="mt-3 flex max-w-3xl list-disc flex-col gap-1.5 pl-5 text-ink-soft">
          {(["link", "sku", "quantity", "rest"] as const).map((rule) => (
            <li key={rule}>{t(`rules.${rule}`)}</li>
          ))}
        </ul>
      </section>
      <div className="flex flex-col gap-6">
        {groups.map(({ title, files }) => (
          <section key={title}>
            <h2 className="text-lg font-semibold">{title}</h2>
            <ul className="mt-2 flex flex-col">
              {files.map(({ file, label }) => (
                <li key={file}>
                  <a
                    href={`/api/quick-order/${file}?language=${locale}`}
                    download
                    className="inline-flex min-h-9 items-center font-medium underline underline-offset-4"
                  >
                    {label}
                  </a>
                </li>
              ))}
            </ul>
          </section>
        ))}
      </div>
    </div>
  );
}
