import { expect, test } from "vitest";
import { orderStatesDto } from "@/lib/contract/order-states";
import words from "@/lib/i18n/messages/en/order-states.json";
import orderWords from "@/lib/i18n/messages/en/orders.json";
import { ATTENTION_ACTIONS, ATTENTION_KINDS } from "../attention/table";
import { ORDER_REASONS } from "../reasons";
import { ORDER_EFFECTS } from "./effects";
import { ORDER_EVENTS } from "./events";
import { publishedStates } from "./published";
import { ORDER_STATES } from "./states";
import { stepOrder } from "./step";

test("what is published is what the machine does", () => {
  const { states } = orderStatesDto.parse(publishedStates());
  expect(states.map(({ state }) => state)).toEqual(ORDER_STATES);
  for (const { state, steps } of states)
    for (const event of ORDER_EVENTS) {
      const told = steps.find((step) => step.event === event);
      const does = stepOrder(state, event);
      expect(told?.to ?? "refused").toBe(
        does.kind === "moved" ? does.to : does.kind === "stayed" ? does.state : "refused",
      );
    }
});

test.each([
  ["states", orderWords.states, ORDER_STATES],
  ["events", orderWords.events, ORDER_EVENTS],
  ["effects", words.does, ORDER_EFFECTS],
  ["reasons", orderWords.reasons, ORDER_REASONS],
  ["questions", orderWords.questions, ATTENTION_KINDS],
  ["actions", orderWords.actions, ATTENTION_ACTIONS],
])("all %s have words, and no words are left over", (_what, said, names) => {
  expect(Object.keys(said).sort()).toEqual([...names].sort());
});
