/** How handing a mail to the mail server ended. */
export type PostOutcome =
  | { kind: "taken" }
  | {
      kind: "broken";
      /** The server's own code, 4xx or 5xx; null when it said none. */
      replyCode: number | null;
      /** Whether it was asked for the mail itself and began to get it. */
      bodyBegan: boolean;
      /** The login was refused: that is about us, not about the mail. */
      loginRefused: boolean;
      /** In the server's or the system's words. */
      text: string;
    };

export type MailVerdict =
  | { state: "sent" }
  | { state: "failed"; error: string }
  | { state: "unknown"; error: string }
  | { state: "queued"; error: string; afterMs: number };

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;
/** From one attempt to the next, nearly two days in all. */
const WAITS_MS = [
  MINUTE_MS,
  5 * MINUTE_MS,
  15 * MINUTE_MS,
  HOUR_MS,
  3 * HOUR_MS,
  6 * HOUR_MS,
  12 * HOUR_MS,
  24 * HOUR_MS,
];

/**
 * What becomes of a mail after its n-th attempt (from 1). Once the server had the mail and we did not
 * hear what it made of it, nobody knows whether it went out, and it is not sent again on its own.
 */
export function judgeMail(outcome: PostOutcome, attempt: number): MailVerdict {
  if (outcome.kind === "taken") return { state: "sent" };
  const { replyCode, bodyBegan, loginRefused, text: error } = outcome;
  if (replyCode === null && bodyBegan) return { state: "unknown", error };
  const refused = replyCode !== null && replyCode >= 500 && !loginRefused;
  const afterMs = WAITS_MS[attempt - 1];
  return refused || afterMs === undefined
    ? { state: "failed", error }
    : { state: "queued", error, afterMs };
}
