import type { messages } from "@/lib/i18n/messages/en";

type All = (typeof messages)["orders"];

/** What an order's paper says, as the messages hold it. */
export type OrderWords = Pick<
  All,
  "states" | "reasons" | "questions" | "actions" | "defaults" | "order" | "refused"
>;

/** Those alone: what travels to the browser is no more than it shows. */
export function orderWords(all: All): OrderWords {
  const { states, reasons, questions, actions, defaults, order, refused } = all;
  return { states, reasons, questions, actions, defaults, order, refused };
}

/** The words a table has for a name that came from the server; null for a newer version's. */
export function wordOf(table: Readonly<Record<string, string>>, name: string): string | null {
  return Object.hasOwn(table, name) ? (table[name] ?? null) : null;
}
