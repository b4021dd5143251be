import { buttonClass } from "@/components/ui/button-class";
import { Moment } from "@/components/ui/moment";
import type { AttentionDto } from "@/lib/contract/orders";
import { fill } from "@/lib/i18n/fill";
import { moneyText } from "@/lib/i18n/format-money";
import { localized } from "@/lib/i18n/localized";
import { OrderButton } from "./order-button";
import { wordOf, type OrderWords } from "./order-words";

type OrderQuestionProps = { question: AttentionDto; words: OrderWords; locale: string };

/** Something its shopper decides: what, until when, what happens else, and a button for each answer. */
export function OrderQuestion({ question, words, locale }: OrderQuestionProps) {
  const { id, kind, actions, deadlineAt, byDefault, price } = question;
  const otherwise = byDefault === null ? null : wordOf(words.defaults, byDefault);
  const [before, after] = (otherwise ?? "").split("{time}");
  return (
    <section
      data-question={kind}
      className="flex flex-col gap-2 rounded-lg bg-amber-wash px-4 py-3"
    >
      <p className="font-medium text-amber">{wordOf(words.questions, kind)}</p>
      {price && (
        <p className="tabular text-sm font-semibold">
          {fill(words.order.price, {
            from: moneyText(price.from, locale),
            to: moneyText(price.to, locale),
          })}
        </p>
      )}
      {deadlineAt !== null && otherwise !== null && (
        <p className="text-sm">
          {before}
          <Moment iso={deadlineAt} locale={locale} />
          {after}
        </p>
      )}
      <div className="no-print flex flex-wrap items-start gap-2 pt-1">
        {actions.map((action) => (
          <OrderButton
            key={action}
            action={`/api/orders/attention/${id}?language=${locale}`}
            fields={{ action }}
            label={wordOf(words.actions, action) ?? action}
            kind={action === "accept_price" ? "primary" : "plain"}
            words={words}
          />
        ))}
        {actions.includes("back_to_cart") && (
          <a href={localized("/cart", locale)} className={buttonClass("plain")}>
            {words.order.toCart}
          </a>
        )}
      </div>
    </section>
  );
}
