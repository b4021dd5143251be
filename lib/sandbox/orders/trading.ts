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
  /** How far what happens by itself is ahead of the clock. */
  let ahead = 0;
  const lifeNow = () => clock.now() + ahead;
  // Retries have an agenda of their own: making orders live faster must not make them more often.
  const lives = createAgenda(lifeNow);
  const calls = createAgenda(lifeNow);
  const now = clock.now;
  const callbacks = createCallbacks({
    seed,
    account,
    agenda: calls,
    lifeNow,
    now,
    settings: () => settings,
  });
  const life = createLife({
    seed,
    agenda: lives,
    settings: () => settings,
    newId: book.newId,
    now,
    tell: (order, news) => callbacks.send(messageOf(order, news, settings)),
  });

  function change(to: Partial<TradeSettings>): TradeSettings {
    const before = settings.speed;
    settings = { ...settings, ...to };
    if (settings.speed !== before) lives.hasten(settings.speed / before);
    return settings;
  }

  function settle(): void {
    lives.settle();
    calls.settle();
  }

  return {
    book,
    life,
    callbacks,
    now,
    lifeNow,
    /** Lets so much time pass for orders and callbacks; the clock, and with it signatures, stay. */
    advance(ms: number) {
      ahead += ms;
      settle();
    },
    settings: () => settings,
    change,
    /** Settings as they were at the start. */
    restore: () => change(initial),
    /** Lets everything happen that is due by now. */
    settle,
    waiting: () => ({ events: lives.waiting(), callbacks: calls.waiting() + callbacks.underWay() }),
    /** Whether the list shows an order yet. */
    isListed: (order: Order) =>
      lifeNow() >= order.bornAt + (mix(seed, order.number, 0x1a6) % (settings.listLagMs + 1)),
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
