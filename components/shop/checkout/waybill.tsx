import { useTranslations } from "next-intl";
import { Badge, type BadgeTone } from "@/components/ui/badge";
import type { QuoteAnswerDto, QuoteMerchantDto } from "@/lib/contract/quote";
import { MerchantName } from "./merchant-name";
import { OrderAnswer } from "./order-answer";
import { OrderLine } from "./order-line";
import type { QuoteSteps } from "./quote-steps";

type WaybillProps = { merchant: QuoteMerchantDto; steps: QuoteSteps };

const TONES = {
  quoted: "jade",
  refused: "amber",
  silent: "plain",
  nothing_left: "amber",
} satisfies Record<QuoteAnswerDto["kind"], BadgeTone>;

/** One merchant's paper in the tray: its goods, its cost, its state. */
export function Waybill({ merchant, steps }: WaybillProps) {
  const t = useTranslations("quote");
  const { orders } = merchant;
  const sole = orders.length === 1 ? orders[0] : undefined;
  return (
    <article
      data-merchant={merchant.key}
      className="rounded-2xl bg-sheet px-4 py-4 shadow-lift sm:px-6"
    >
      <div className="flex flex-wrap items-baseline justify-between gap-x-4 gap-y-1">
        <MerchantName market={merchant.market} name={merchant.name} />
        {sole && <AnswerBadge kind={sole.answer.kind} />}
      </div>
      {merchant.note !== "" && (
        <p className="mt-1 text-sm text-ink-soft">{t("merchant.note", { note: merchant.note })}</p>
      )}
      {orders.map((order, place) => (
        <section key={order.key} data-answer={order.answer.kind} className="mt-2">
          {!sole && (
            <p className="flex flex-wrap items-baseline justify-between gap-x-4 text-sm">
              {t("merchant.part", { part: place + 1, parts: orders.length })}
              <AnswerBadge kind={order.answer.kind} />
            </p>
          )}
          <ul className="my-2 divide-y divide-line">
            {order.lines.map((line) => (
              <OrderLine key={line.lineId} line={line} steps={steps} />
            ))}
            {order.leftOut.map((line) => (
              <OrderLine key={line.lineId} line={line} steps={steps} leftOut />
            ))}
          </ul>
          <OrderAnswer order={order} merchantKey={merchant.key} steps={steps} />
        </section>
      ))}
    </article>
  );
}

function AnswerBadge({ kind }: { kind: QuoteAnswerDto["kind"] }) {
  const t = useTranslations("quote.state");
  return <Badge tone={TONES[kind]}>{t(kind)}</Badge>;
}
