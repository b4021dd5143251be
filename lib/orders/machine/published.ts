import type { OrderStatesDto } from "@/lib/contract/order-states";
import { ORDER_EVENTS } from "./events";
import { isEnd, ORDER_STATES, type OrderState } from "./states";
import { ORDER_TABLE } from "./table";

/** The order table as it is published: in the order of states and events, without what is refused. Pure. */
export function publishedStates(): OrderStatesDto {
  return {
    states: ORDER_STATES.map((state) => ({ state, end: isEnd(state), steps: stepsOf(state) })),
  };
}

type Step = OrderStatesDto["states"][number]["steps"][number];

function stepsOf(state: OrderState): Step[] {
  return ORDER_EVENTS.flatMap((event): Step[] => {
    const step = ORDER_TABLE[state][event];
    if (step === undefined) return [];
    return step === "stay"
      ? [{ event, to: state, stays: true, effects: [] }]
      : [{ event, to: step.to, stays: false, effects: [...step.effects] }];
  });
}
