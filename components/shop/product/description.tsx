import { useTranslations } from "next-intl";
import { Expander } from "./expander";
import { Section } from "./section";

/**
 * The seller's own text and pictures. `html` comes cleaned from the catalogue and nowhere else: this
 * is the one place where upstream markup enters a page.
 */
export function Description({ html }: { html: string | null }) {
  const t = useTranslations("product.text");
  if (html === null) return null;
  return (
    <Section id="description" title={t("title")}>
      <p className="text-sm text-ink-soft">{t("note")}</p>
      <Expander more={t("all")} less={t("less")}>
        <div
          lang="zh"
          className="merchant-text rounded-2xl bg-sheet p-4 sm:p-6"
          dangerouslySetInnerHTML={{ __html: html }}
        />
      </Expander>
    </Section>
  );
}
