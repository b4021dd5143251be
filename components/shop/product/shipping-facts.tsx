import { useLocale, useTranslations } from "next-intl";
import { numberText, weightText } from "@/components/ui/number-text";
import { textLanguage } from "@/components/ui/text-language";
import type { OfferDto } from "@/lib/contract/offer";
import { Section } from "./section";
import { volumetricGrams } from "./volumetric-weight";

type ShippingFactsProps = {
  offer: Pick<OfferDto, "weightGrams" | "size" | "shipsFrom" | "shipsWithinHours">;
};

/** Weight, size and where it starts from: what freight will be counted by. */
export function ShippingFacts({ offer }: ShippingFactsProps) {
  const t = useTranslations("product.shipping");
  const locale = useLocale();
  const { weightGrams, size, shipsFrom, shipsWithinHours } = offer;
  if (weightGrams === null && !size && shipsFrom === null && shipsWithinHours === null) return null;
  const cm = (mm: number) => numberText(mm / 10, locale);
  return (
    <Section id="shipping" title={t("title")}>
      <dl className="facts">
        {weightGrams !== null && (
          <Fact name={t("weight")} value={weightText(weightGrams, locale)} />
        )}
        {size && (
          <Fact
            name={t("size")}
            value={t("sizeValue", {
              length: cm(size.lengthMm),
              width: cm(size.widthMm),
              height: cm(size.heightMm),
            })}
          />
        )}
        {size && (
          <Fact
            name={t("volumetric")}
            value={weightText(volumetricGrams(size), locale)}
            note={t("volumetricNote")}
          />
        )}
        {shipsFrom !== null && <Fact name={t("from")} value={shipsFrom} />}
        {shipsWithinHours !== null && (
          <Fact name={t("within")} value={t("hours", { hours: shipsWithinHours })} />
        )}
      </dl>
    </Section>
  );
}

function Fact({ name, value, note }: { name: string; value: string; note?: string }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd {...textLanguage(value)} className="tabular">
        {value}
        {note && <span className="mt-0.5 block text-xs text-ink-faint">{note}</span>}
      </dd>
    </div>
  );
}
