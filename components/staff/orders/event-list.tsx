import { useTranslations } from "next-intl";
import type { OrderEventDto } from "@/lib/contract/orders";
import { fill } from "@/lib/i18n/fill";
import { moneyText } from "@/lib/i18n/format-money";
import type { messages } from "@/lib/i18n/messages/en";

type EventListProps = {
  events: readonly OrderEventDto[];
  words: Pick<(typeof messages)["orders"], "events" | "actions" | "notes" | "reasons">;
  locale: string;
};

/** All that happened to an order, decisions and late news too, with who did it. */
export function EventList({ events, words, locale }: EventListProps) {
  const t = useTranslations("staffOrders.events");
  const say = (table: Readonly<Record<string, string>>, name: string) => table[name] ?? name;

  function textOf(event: OrderEventDto): string {
    const { kind, action, note, price, reason, upstreamIds } = event;
    if (kind === "decided") return t("decided", { action: say(words.actions, action ?? "") });
    if (kind === "note") return say(words.notes, note ?? "");
    if (kind === "price_accepted" && price)
      return fill(words.notes.price_accepted, {
        from: moneyText(price.from, locale),
        to: moneyText(price.to, locale),
      });
    if (kind.startsWith("late:"))
      return t("late", { event: say(words.events, kind.slice("late:".length)) });
    const why = reason === null ? [] : [say(words.reasons, reason)];
    return [say(words.events, kind), ...why, ...upstreamIds].join(" ");
  }

  return (
    <ol className="flex flex-col gap-1 text-sm">
      {events.map((event) => (
        <li
          key={event.id}
          data-event={event.kind}
          className="grid gap-x-4 sm:grid-cols-[15rem_1fr]"
        >
          <span className="tabular text-ink-soft">
            {`${event.at.slice(0, 10)} ${event.at.slice(11, 23)}`}
          </span>
          <span className="wrap-anywhere">
            {textOf(event)} <span className="text-ink-soft">· {event.actor}</span>
          </span>
        </li>
      ))}
    </ol>
  );
}
