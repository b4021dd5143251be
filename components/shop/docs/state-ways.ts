import type { OrderStatesDto } from "@/lib/contract/order-states";

export type StateWay = {
  /** Places in the list of states. */
  from: number;
  to: number;
  /** Only by the marketplace's own word. */
  seen: boolean;
};

/** The ways between states, each once however many events take it, the short ones last. Pure. */
export function stateWays({ states }: OrderStatesDto): StateWay[] {
  const places = new Map(states.map(({ state }, place) => [state, place]));
  const ways = new Map<string, StateWay>();
  states.forEach(({ steps }, from) => {
    for (const { event, to: name, stays } of steps) {
      const to = places.get(name);
      if (stays || to === undefined || to === from) continue;
      const key = `${from} ${to}`;
      const seen = event.startsWith("seen_") && (ways.get(key)?.seen ?? true);
      ways.set(key, { from, to, seen });
    }
  });
  return [...ways.values()].sort((a, b) => Math.abs(b.to - b.from) - Math.abs(a.to - a.from));
}
