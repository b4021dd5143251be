import { useTranslations } from "next-intl";
import type { AttemptDto } from "@/lib/contract/staff-orders";
import { StaffTable } from "../staff-table";

/** To the second: what is compared here happened close together. */
const second = (iso: string) => `${iso.slice(0, 10)} ${iso.slice(11, 23)}`;

/** Every try to change something upstream, with what it led to and the id to ask the marketplace by. */
export function AttemptTable({ attempts }: { attempts: readonly AttemptDto[] }) {
  const t = useTranslations("staffOrders.attempts");
  const outcomes = useTranslations("staffOrders.attempts.outcomes");
  return (
    <StaffTable
      caption={t("title")}
      empty={t("empty")}
      columns={[
        { key: "kind", title: t("kind") },
        { key: "started", title: `${t("started")} (UTC)` },
        { key: "ended", title: `${t("ended")} (UTC)` },
        { key: "outcome", title: t("outcome") },
        { key: "requestId", title: t("requestId") },
        { key: "words", title: t("words") },
      ]}
      rows={attempts.map((attempt) => ({
        key: attempt.id,
        cells: {
          kind: t(`kinds.${attempt.kind}`),
          started: <span className="tabular">{second(attempt.startedAt)}</span>,
          ended: attempt.endedAt && <span className="tabular">{second(attempt.endedAt)}</span>,
          outcome: outcomes.has(attempt.outcome as "open")
            ? outcomes(attempt.outcome as "open")
            : attempt.outcome,
          requestId: <code className="text-xs wrap-anywhere">{attempt.upstreamRequestId}</code>,
          words: attempt.words && <code className="text-xs wrap-anywhere">{attempt.words}</code>,
        },
      }))}
    />
  );
}
