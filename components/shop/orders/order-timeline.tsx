import { Moment } from "@/components/ui/moment";
import type { OrderEventDto } from "@/lib/contract/orders";
import { fill } from "@/lib/i18n/fill";
import { moneyText } from "@/lib/i18n/format-money";
import type { messages } from "@/lib/i18n/messages/en";
import { wordOf } from "./order-words";

type TimelineWords = Pick<
  (typeof messages)["orders"],
  "events" | "notes" | "order" | "actions" | "reasons"
>;

type OrderTimelineProps = {
  events: readonly OrderEventDto[];
  words: TimelineWords;
  locale: string;
};

/** What happened to an order, the newest last, in plain words. What only concerns the desk is left out. */
export function OrderTimeline({ events, words, locale }: OrderTimelineProps) {
  const told = events.flatMap((event) => {
    const text = eventText(event, words, locale);
    return text === null ? [] : [{ event, text }];
  });
  return (
    <ol className="flex flex-col border-l-2 border-line pl-4">
      {told.map(({ event, text }) => (
        <li key={event.id} data-event={event.kind} className="py-1.5">
          <p className="text-sm">
            {text}
            {event.by !== "system" && (
              <span className="text-ink-soft">
                {" "}
                · {event.by === "shopper" ? words.order.you : words.order.staff}
              </span>
            )}
          </p>
          <p className="text-xs text-ink-soft">
            <Moment iso={event.at} locale={locale} />
          </p>
        </li>
      ))}
    </ol>
  );
}

function eventText(event: OrderEventDto, words: TimelineWords, locale: string): string | null {
  if (event.kind === "price_accepted" && event.price) {
    const { from, to } = event.price;
    return fill(words.notes.price_accepted, {
      from: moneyText(from, locale),
      to: moneyText(to, locale),
    });
  }
  if (event.kind === "note") return wordOf(words.notes, event.note ?? "");
  const text = wordOf(words.events, event.kind);
  const reason = event.reason === null ? null : wordOf(words.reasons, event.reason);
  return text === null || reason === null ? text : `${text} ${reason}`;
}
