import { useLocale, useTranslations } from "next-intl";
import type { FormTrouble } from "@/components/layout/form-trouble";
import { Badge } from "@/components/ui/badge";
import { Moment } from "@/components/ui/moment";
import { numberText, weightText } from "@/components/ui/number-text";
import { Price } from "@/components/ui/price";
import type { ForwardingRow } from "@/lib/contract/staff-money";
import { DeskPage } from "../desk-page";
import { EndForm } from "../end-form";
import { spanState } from "../span-state";
import { StaffTable } from "../staff-table";
import { ForwardingForm } from "./forwarding-form";

type ForwardingPageProps = {
  rates: readonly ForwardingRow[];
  /** Epoch milliseconds. */
  now: number;
  mayEdit: boolean;
  trouble: FormTrouble;
  done: string | null;
};

const TONES = { current: "jade", coming: "amber", over: "plain" } as const;

/** What sending parcels abroad is expected to cost, by country. */
export function ForwardingPage({ rates, now, mayEdit, trouble, done }: ForwardingPageProps) {
  const t = useTranslations("staffMoney.forwarding");
  const fees = useTranslations("staffMoney.fees");
  const common = useTranslations("staffMoney");
  const locale = useLocale();
  const countries = new Intl.DisplayNames(locale, { type: "region" });
  const iso = (at: number) => new Date(at).toISOString();
  return (
    <DeskPage title={t("title")} intro={t("intro")} done={done} trouble={trouble}>
      <StaffTable
        caption={t("title")}
        empty={t("empty")}
        columns={[
          { key: "country", title: t("country") },
          { key: "name", title: t("name") },
          { key: "state", title: fees("state") },
          { key: "first", title: t("firstGrams"), numeric: true },
          { key: "step", title: t("stepGrams"), numeric: true },
          { key: "divisor", title: t("divisor"), numeric: true },
          { key: "from", title: fees("from") },
          { key: "until", title: fees("until") },
          ...(mayEdit ? [{ key: "end", title: common("acts") }] : []),
        ]}
        rows={rates.map((rate) => {
          const state = spanState(rate, now);
          const place = rate.country === "*" ? t("elsewhere") : countries.of(rate.country);
          return {
            key: rate.id,
            cells: {
              country: `${rate.country} · ${place}`,
              name: rate.name,
              state: <Badge tone={TONES[state]}>{fees(`states.${state}`)}</Badge>,
              first: (
                <>
                  {weightText(rate.firstGrams, locale)} ·{" "}
                  <Price amount={rate.first} locale={locale} />
                </>
              ),
              step: (
                <>
                  {weightText(rate.stepGrams, locale)} ·{" "}
                  <Price amount={rate.step} locale={locale} />
                </>
              ),
              divisor: numberText(rate.volumeDivisor, locale),
              from: <Moment iso={iso(rate.validFrom)} locale={locale} />,
              until: rate.validUntil !== null && (
                <Moment iso={iso(rate.validUntil)} locale={locale} />
              ),
              end: state !== "over" && (
                <EndForm
                  path={`/api/staff/forwarding/${rate.id}/end`}
                  name={`${rate.country} ${rate.name}`}
                />
              ),
            },
          };
        })}
      />
      {mayEdit && <ForwardingForm trouble={trouble} />}
    </DeskPage>
  );
}
