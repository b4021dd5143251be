/** Seconds after the loss at which an order is looked for; then a person is asked, and it goes on. */
const LOOKS_S = [0, 2, 5, 10, 20, 40, 60, 90, 120, 180, 240, 300, 420, 600] as const;

/** From then on it is looked for this often, until somebody decides. */
const SLOWLY_S = 900;

/** The upstream's list may lag behind; before this, "nothing found" says nothing. */
export const GRACE_MS = 10 * 60_000;

/**
 * When an order whose fate is unknown is looked for again, in epoch milliseconds, and whether it is
 * time to ask people. `lostAt` is when it became unknown. Pure.
 */
export function nextLook(lostAt: number, now: number): { at: number; askPeople: boolean } {
  const passed = (now - lostAt) / 1000;
  const next = LOOKS_S.find((seconds) => seconds > passed);
  const at = next === undefined ? now + SLOWLY_S * 1000 : lostAt + next * 1000;
  return { at, askPeople: now - lostAt >= GRACE_MS };
}
