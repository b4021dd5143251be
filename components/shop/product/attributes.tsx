import { useTranslations } from "next-intl";
import { textLanguage } from "@/components/ui/text-language";
import type { OfferDto } from "@/lib/contract/offer";
import { Section } from "./section";

type Attribute = OfferDto["attributes"][number];

/** What the seller states about the goods, translated; the Chinese of it opens below. */
export function Attributes({ attributes }: { attributes: readonly Attribute[] }) {
  const t = useTranslations("product.facts");
  if (attributes.length === 0) return null;
  const originals = attributes.filter(({ name, value }) => name.original ?? value.original);
  return (
    <Section id="facts" title={t("title")}>
      <dl className="facts">
        {attributes.map(({ name, value }, index) => (
          <div key={index}>
            <dt {...textLanguage(name.text)}>{name.text}</dt>
            <dd {...textLanguage(value.text)}>{value.text}</dd>
          </div>
        ))}
      </dl>
      {originals.length > 0 && (
        <details className="disclosure text-sm">
          <summary>{t("original")}</summary>
          <dl lang="zh" className="facts mt-3">
            {originals.map(({ name, value }, index) => (
              <div key={index}>
                <dt>{name.original ?? name.text}</dt>
                <dd>{value.original ?? value.text}</dd>
              </div>
            ))}
          </dl>
        </details>
      )}
    </Section>
  );
}
