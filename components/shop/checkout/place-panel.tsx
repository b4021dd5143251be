import { useTranslations } from "next-intl";
import { SelectField } from "@/components/ui/select-field";
import type { QuotePlaceDto } from "@/lib/contract/quote";
import { withCountry, type QuoteSteps } from "./quote-steps";
import { StepForm } from "./step-form";

type PlacePanelProps = {
  place: QuotePlaceDto;
  places: readonly QuotePlaceDto[];
  steps: Pick<QuoteSteps, "language" | "country">;
};

/** Where the goods go first, and another place where there is one to choose. */
export function PlacePanel({ place, places, steps }: PlacePanelProps) {
  const t = useTranslations("quote.place");
  const textOf = ({ kind, name }: QuotePlaceDto) => t(kind, { name });
  return (
    <section aria-labelledby="place" className="rounded-2xl bg-sheet px-4 py-4 shadow-lift sm:px-6">
      <h2 id="place" className="text-base font-semibold">
        {t("title")}
      </h2>
      {places.length > 1 ? (
        <StepForm
          action={withCountry("/api/checkout/quotes", steps.country)}
          fields={{ language: steps.language }}
          label={t("save")}
          busyLabel={t("saving")}
          size="normal"
          className="mt-2 flex flex-wrap items-end gap-2"
        >
          <SelectField
            key={place.id}
            name="place"
            label={t("choose")}
            defaultValue={place.id}
            className="min-w-52 flex-1"
            options={places.map((one) => ({ value: one.id, text: textOf(one) }))}
          />
        </StepForm>
      ) : (
        <p className="mt-1 text-sm" data-place={place.id}>
          {textOf(place)}
        </p>
      )}
      {place.kind === "warehouse" && <p className="mt-2 text-sm text-ink-soft">{t("hint")}</p>}
    </section>
  );
}
