import { useLocale, useTranslations } from "next-intl";
import { Badge } from "@/components/ui/badge";
import { Moment } from "@/components/ui/moment";
import { Price } from "@/components/ui/price";
import type { CandidateDto, CandidatesDto } from "@/lib/contract/staff-orders";
import { StaffTable } from "../staff-table";
import { DecisionForm } from "./decision-form";

type CandidatesProps = {
  found: CandidatesDto;
  questionId: string;
  action: string;
  label: string;
};

/** What the marketplace's list has that could be the order, each with what speaks for and against it. */
export function Candidates({ found, ...form }: CandidatesProps) {
  const t = useTranslations("staffOrders.candidates");
  const verdicts = useTranslations("staffOrders.candidates.verdicts");
  const locale = useLocale();
  if (found.kind === "unread") return <p role="status">{t("unread")}</p>;
  const time = new Intl.DateTimeFormat(locale, {
    dateStyle: "medium",
    timeStyle: "short",
    timeZone: "UTC",
  });
  const span = {
    from: `${time.format(new Date(found.from))} UTC`,
    until: `${time.format(new Date(found.until))} UTC`,
  };
  const table = (
    <StaffTable
      caption={t("title")}
      empty={t("empty")}
      columns={[
        { key: "number", title: t("number") },
        { key: "facts", title: t("facts") },
        { key: "made", title: t("made") },
        { key: "lines", title: t("lines") },
        { key: "total", title: t("total"), numeric: true },
      ]}
      rows={found.candidates.map((candidate) => ({
        key: candidate.upstreamId,
        cells: {
          number: <Choice candidate={candidate} />,
          facts: <Facts candidate={candidate} />,
          made: candidate.createdAt && <Moment iso={candidate.createdAt} locale={locale} />,
          lines: candidate.lines
            .map(({ name, quantity }) => `${quantity ?? "?"} × ${name ?? "?"}`)
            .join("; "),
          total: candidate.total && <Price amount={candidate.total} locale={locale} />,
        },
      }))}
    />
  );
  return (
    <section className="flex flex-col gap-2" data-candidates={found.candidates.length}>
      <h4 className="font-semibold">{t("title")}</h4>
      <p className="text-sm">{t("span", span)}</p>
      {verdicts.has(found.verdict as "found") && (
        <p className="text-sm font-medium">{verdicts(found.verdict as "found")}</p>
      )}
      {found.candidates.length === 0 ? table : <DecisionForm {...form}>{table}</DecisionForm>}
    </section>
  );
}

function Choice({ candidate: { upstreamId } }: { candidate: CandidateDto }) {
  const t = useTranslations("staffOrders.candidates");
  return (
    <label className="inline-flex min-h-9 items-center gap-2">
      <input
        type="checkbox"
        name={`order.${upstreamId}`}
        value="1"
        aria-label={t("choose", { number: upstreamId })}
        className="size-5 accent-seal"
      />
      {upstreamId}
    </label>
  );
}

function Facts({ candidate: { facts, suggested } }: { candidate: CandidateDto }) {
  const t = useTranslations("staffOrders");
  return (
    <span className="flex flex-wrap gap-x-2">
      {suggested && <Badge tone="jade">{t("candidates.suggested")}</Badge>}
      {facts.map((fact) => t(`facts.${fact}`)).join(", ")}
    </span>
  );
}
