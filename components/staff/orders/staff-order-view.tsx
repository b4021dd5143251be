import { useLocale, useTranslations } from "next-intl";
import type { FormTrouble } from "@/components/layout/form-trouble";
import { buttonClass } from "@/components/ui/button-class";
import { Badge } from "@/components/ui/badge";
import { Moment } from "@/components/ui/moment";
import { Price } from "@/components/ui/price";
import type { CandidatesDto, StaffOrderDto } from "@/lib/contract/staff-orders";
import type { messages } from "@/lib/i18n/messages/en";
import { DeskPage } from "../desk-page";
import { FactList } from "../fact-list";
import { StaffLink } from "../staff-link";
import { AttemptTable } from "./attempt-table";
import { EventList } from "./event-list";
import { StaffQuestion } from "./staff-question";
import { UpstreamTable } from "./upstream-table";

type StaffOrderViewProps = {
  detail: StaffOrderDto;
  /** Asked for only where the order's fate is not known. */
  candidates: CandidatesDto | null;
  words: (typeof messages)["orders"];
  trouble: FormTrouble;
  done: string | null;
};

/** An order with everything that is known of it on one screen, and what can be decided. */
export function StaffOrderView({ detail, candidates, words, trouble, done }: StaffOrderViewProps) {
  const t = useTranslations("staffOrders");
  const orders = useTranslations("orders");
  const locale = useLocale();
  const { order, owner, questions, releases } = detail;
  const reasons: Readonly<Record<string, string>> = words.reasons;
  const { amounts } = order;
  const price = (amount: typeof amounts.total) => <Price amount={amount} locale={locale} />;
  return (
    <DeskPage
      title={orders("order.title", { reference: order.reference })}
      done={done}
      trouble={trouble}
    >
      <p className="flex flex-wrap items-center gap-x-4" data-state={order.state}>
        <Badge tone={questions.length > 0 ? "amber" : "plain"}>
          {orders(`states.${order.state}.name`)}
        </Badge>
        <span className="text-sm">{orders(`states.${order.state}.next`)}</span>
        <StaffLink path="/staff/orders">{t("all")}</StaffLink>
      </p>
      {questions.length > 0 && (
        <div className="flex flex-col gap-3">
          <h2 className="text-lg font-semibold">{t("questions.title")}</h2>
          {questions.map((question) => (
            <StaffQuestion
              key={question.id}
              {...{ question, detail, candidates, trouble, words }}
            />
          ))}
        </div>
      )}
      <div className="grid gap-8 lg:grid-cols-2">
        <FactList
          facts={[
            [t("detail.shopper"), [owner.name, owner.email].filter(Boolean).join(" · ")],
            [t("detail.merchant"), order.merchant.name ?? order.merchant.key],
            [t("detail.created"), <Moment key="created" iso={order.createdAt} locale={locale} />],
            [t("detail.since"), <Moment key="since" iso={order.since} locale={locale} />],
            [t("detail.reason"), order.reason && (reasons[order.reason] ?? order.reason)],
            [t("detail.releases"), releases.join(", ")],
          ]}
        />
        <FactList
          facts={[
            [t("detail.confirmed"), price(amounts.total)],
            [t("detail.goods"), price(amounts.goods)],
            [t("detail.freight"), price(amounts.freight)],
            [t("detail.fee"), price(amounts.fee)],
          ]}
        />
      </div>
      <form
        method="post"
        action={`/api/staff/orders/${order.id}/check?language=${locale}`}
        className="flex flex-wrap items-center gap-3"
      >
        <input type="hidden" name="form" value="check" />
        <button className={buttonClass()}>{t("detail.check")}</button>
        <span className="text-sm text-ink-soft">{t("detail.checkHint")}</span>
      </form>
      <h2 className="text-lg font-semibold">{t("attempts.title")}</h2>
      <AttemptTable attempts={detail.attempts} />
      <h2 className="text-lg font-semibold">{t("upstream.title")}</h2>
      <UpstreamTable orders={detail.upstream} />
      <h2 className="text-lg font-semibold">{t("detail.events")}</h2>
      <EventList events={detail.events} words={words} locale={locale} />
    </DeskPage>
  );
}
