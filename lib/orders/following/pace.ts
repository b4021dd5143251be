import type { OrderState } from "../machine/states";

const SECOND = 1000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** Soonest after a change, and at the least this often while an order stays where it is. */
type Pace = { soonestMs: number; slowestMs: number };

/** States in which the upstream alone knows what happens next. */
const PACES: Readonly<Partial<Record<OrderState, Pace>>> = {
  placed: { soonestMs: MINUTE, slowestMs: 30 * MINUTE },
  cashier: { soonestMs: 30 * SECOND, slowestMs: 10 * MINUTE },
  paid: { soonestMs: 30 * SECOND, slowestMs: 4 * HOUR },
  part_shipped: { soonestMs: MINUTE, slowestMs: 2 * HOUR },
  shipped: { soonestMs: MINUTE, slowestMs: 2 * HOUR },
  at_warehouse: { soonestMs: MINUTE, slowestMs: 6 * HOUR },
};

/** The states in which an order is read again and again. */
export const FOLLOWED_STATES = Object.keys(PACES) as readonly OrderState[];

/** The longer nothing has happened, the longer it may go on like that. */
const SHARE_OF_AGE = 1 / 4;
const STALE_MS = 30 * DAY;
const STALE_EVERY_MS = DAY;

/**
 * In how many milliseconds an order is read again that has been in a state for `ageMs`; null where it
 * is not followed: it is over, or some other job carries on with it. Pure.
 */
export function nextReading(state: OrderState, ageMs: number): number | null {
  const pace = PACES[state];
  if (pace === undefined) return null;
  if (ageMs >= STALE_MS) return STALE_EVERY_MS;
  const grown = Math.round(Math.max(0, ageMs) * SHARE_OF_AGE);
  return Math.min(pace.slowestMs, Math.max(pace.soonestMs, grown));
}
