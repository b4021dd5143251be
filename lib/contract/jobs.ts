import { z } from "zod";

/**
 * Every job there is and what it carries: ids, never the things themselves. A payload is read again
 * when the job runs, perhaps by a newer version: members are added, not renamed.
 */
export const JOBS = {
  /** Hands a mail to the mail server, once. */
  "mail.send": z.object({ mailId: z.string() }),
  /** Adds again what our own rows say is due and no job is there for. */
  "jobs.sweep": z.object({}),
  /** Drops what is kept for a time only. */
  housekeeping: z.object({}),
} as const satisfies Record<string, z.ZodType>;

export type JobName = keyof typeof JOBS;

export type JobPayload<Name extends JobName> = z.output<(typeof JOBS)[Name]>;
