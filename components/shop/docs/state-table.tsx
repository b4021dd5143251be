import { useTranslations } from "next-intl";
import type { OrderStatesDto } from "@/lib/contract/order-states";

type StateTableProps = {
  state: OrderStatesDto["states"][number];
  words: {
    states: Readonly<Record<string, { name: string; next: string }>>;
    events: Readonly<Record<string, string>>;
    does: Readonly<Record<string, string>>;
  };
};

/** One state in words: what it means, and what each thing that can happen does to it. */
export function StateTable({ state: { state, end, steps }, words }: StateTableProps) {
  const t = useTranslations("orderStates");
  return (
    <section aria-labelledby={state} className="flex flex-col gap-2">
      <h2 id={state} className="scroll-mt-24 text-lg font-semibold">
        {words.states[state]?.name}
        <code className="ml-3 text-xs font-normal text-ink-soft">{state}</code>
      </h2>
      <p className="text-sm text-ink-soft">
        {words.states[state]?.next} {end && t("end")}
      </p>
      <ul className="divide-y divide-line rounded-lg bg-sheet px-4 text-sm">
        {steps.map(({ event, to, stays, effects }) => (
          <li key={event} className="grid gap-x-6 py-2 sm:grid-cols-[1fr_16rem]">
            <span>
              {words.events[event]} <code className="text-xs text-ink-soft">{event}</code>
            </span>
            <span className={stays ? "text-ink-soft" : ""}>
              {stays ? (
                t("stays")
              ) : (
                <a href={`#${to}`} className="font-medium underline underline-offset-4">
                  → {words.states[to]?.name}
                </a>
              )}
              {effects.length > 0 && (
                <span className="block text-xs text-ink-soft">
                  {effects.map((effect) => words.does[effect]).join(" · ")}
                </span>
              )}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
