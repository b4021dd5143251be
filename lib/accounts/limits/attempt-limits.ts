import type { AttemptLimit } from "./token-bucket";

/**
 * What may be tried how often, by whom. "account" is an email address whether or not somebody has it;
 * "address" is where a request comes from. 10 at once and 10 an hour: at most 20 guesses in any hour.
 */
export const ATTEMPT_LIMITS = {
  "sign_in.account": { burst: 10, perHour: 10 },
  "sign_in.address": { burst: 60, perHour: 120 },
  "sign_up.account": { burst: 5, perHour: 5 },
  "sign_up.address": { burst: 10, perHour: 20 },
  "reset.account": { burst: 3, perHour: 3 },
  "reset.address": { burst: 10, perHour: 20 },
} as const satisfies Record<string, AttemptLimit>;

export type AttemptLimitName = keyof typeof ATTEMPT_LIMITS;

/** One try: what limits it, and who or what is counted. */
export type Attempt = { limit: AttemptLimitName; subject: string };
