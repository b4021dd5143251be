import type { ControlCall, ControlReply } from "./control-call";
import { done, wrongMethod } from "./reply";

/** `GET`: every callback and what came of it. `POST /{id}`: sends one again, now. */
export function callbacks({ sandbox, method, rest }: ControlCall): ControlReply {
  const { trading } = sandbox;
  trading.settle();
  if (method === "GET") {
    const all = trading.callbacks.list();
    const counts = Object.fromEntries(
      [...Map.groupBy(all, ({ state }) => state)].map(([state, of]) => [state, of.length]),
    );
    return done({ counts, waiting: trading.waiting().callbacks, callbacks: all });
  }
  if (method !== "POST") return wrongMethod();
  const again = trading.callbacks.again(Number(rest));
  trading.settle();
  return again ? done(again) : done({ error: "no such callback" }, 404);
}
