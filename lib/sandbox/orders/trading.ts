import type { Clock } from "@/lib/kernel/clock";
import { mix } from "../world/random";
import { createAgenda } from "./agenda";
import { createCallbacks } from "./callbacks";
import { createLife } from "./life";
import { messageOf } from "./messages";
import type { Order } from "./order";
import { orderBook } from "./order-book";
import { DEFAULT_TRADE_SETTINGS, type TradeSettings } from "./settings";

export type TradingOptions = {
  seed: number;
  clock: Clock;
  account: { accessKey: string; accessSecret: string };
  settings?: Partial<TradeSettings>;
};

/** The sandbox's orders: book, what happens to them, and who is told. */
export type Trading = ReturnType<typeof createTrading>;

export function createTrading({ seed, clock, account, settings: given }: TradingOptions) {
  const initial: TradeSettings = { ...DEFAULT_TRADE_SETTINGS, ...given };
  let settings = initial;
  const book = orderBook(seed);
  // Retries go by the clock itself: making orders live faster must not make them more often.
  const lives = createAgenda(clock);
  const calls = createAgenda(clock);
  const now = clock.now;
  const callbacks = createCallbacks({
    seed,
    account,
    agenda: calls,
    now,
    settings: () => settings,
  });
  const life = createLife({
    seed,
    agenda: lives,
    settings: () => settings,
    newId: book.newId,
    tell: (order, news, at) => callbacks.send(messageOf(order, news, at, settings), at),
  });

  function change(to: Partial<TradeSettings>): TradeSettings {
    const before = settings.speed;
    settings = { ...settings, ...to };
    if (settings.speed !== before) lives.hasten(settings.speed / before);
    return settings;
  }

  return {
    book,
    life,
    callbacks,
    now,
    settings: () => settings,
    change,
    /** Settings as they were at the start. */
    restore: () => change(initial),
    /** Lets everything happen that is due by now. */
    settle() {
      lives.settle();
      calls.settle();
    },
    waiting: () => ({ events: lives.waiting(), callbacks: calls.waiting() + callbacks.underWay() }),
    /** Whether the list shows an order yet. */
    isListed: (order: Order) =>
      now() >= order.createdAt + (mix(seed, order.number, 0x1a6) % (settings.listLagMs + 1)),
    /** Takes money for an order from the account; false where there is not enough. */
    charge(fen: number): boolean {
      const { balanceFen } = settings;
      if (balanceFen === null) return true;
      if (balanceFen < fen) return false;
      settings = { ...settings, balanceFen: balanceFen - fen };
      return true;
    },
    /** Forgets every order and callback; settings stay. */
    clear() {
      book.clear();
      callbacks.clear();
      lives.clear();
      calls.clear();
    },
    close() {
      lives.clear();
      calls.clear();
    },
  };
}
