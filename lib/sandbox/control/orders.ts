import { z } from "zod";
import type { Order } from "../orders/order";
import type { Trading } from "../orders/trading";
import type { ControlCall, ControlReply } from "./control-call";
import { told } from "./ledger";
import { done, notValid, wrongMethod } from "./reply";

const fen = z.int().min(0).max(1_000_000_000);

/** What the merchant, the courier or a person at the cashier does, now. */
const change = z.discriminatedUnion("do", [
  z.strictObject({
    do: z.literal("reprice"),
    freightFen: fen.optional(),
    discountFen: fen.optional(),
  }),
  z.strictObject({ do: z.literal("pay") }),
  /** All lines that are not on their way, or the first `lines` of them. */
  z.strictObject({ do: z.literal("ship"), lines: z.int().min(1).optional() }),
  z.strictObject({
    do: z.literal("close"),
    by: z.enum(["seller", "system"]),
    reason: z.string().max(80),
  }),
  z.strictObject({ do: z.literal("receive") }),
  z.strictObject({ do: z.literal("complete") }),
]);

/** `GET /{id}`: one order as the ledger tells it. `POST /{id}`: lets something happen to it. */
export function orders({ sandbox, method, rest, body }: ControlCall): ControlReply {
  const { trading } = sandbox;
  trading.settle();
  const order = trading.book.find(rest, "1688") ?? trading.book.find(rest, "taobao");
  if (!order) return done({ error: "no such order" }, 404);
  if (method === "GET") return done(told(order));
  if (method !== "POST") return wrongMethod();
  const read = change.safeParse(body);
  if (!read.success) return notValid(read.error);
  return happens(trading, order, read.data)
    ? done(told(order))
    : done({ error: `an order that is ${order.status} can't do that` }, 409);
}

function happens({ life, lifeNow }: Trading, order: Order, asked: z.infer<typeof change>): boolean {
  switch (asked.do) {
    case "reprice":
      return life.reprice(order, asked);
    case "pay":
      return life.pay(order, "cashier", lifeNow());
    case "ship": {
      const sent = new Set(order.parcels.flatMap(({ itemIds }) => itemIds));
      const left = order.lines.map(({ id }) => id).filter((id) => !sent.has(id));
      return life.ship(order, left.slice(0, asked.lines ?? left.length), lifeNow());
    }
    case "close":
      return life.close(order, asked.by, asked.reason);
    case "receive":
      return life.receive(order, lifeNow());
    case "complete":
      return life.complete(order);
  }
}
