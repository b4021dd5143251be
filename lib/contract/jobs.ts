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
  /** Sends an order that waits to be sent. */
  "orders.place": z.object({ orderId: z.string() }),
  /** Looks upstream for an order whose fate is not known. */
  "orders.look_up": z.object({ orderId: z.string() }),
  /** Reads an order again upstream and lets what it says happen to ours. */
  "orders.re_read": z.object({ orderId: z.string() }),
  /** Reads what was pushed to us and has the orders it is about read again. */
  "callbacks.read": z.object({ digest: z.string() }),
  /** Asks the upstream to cancel an order. */
  "orders.cancel": z.object({ orderId: z.string() }),
  /** Pays an order upstream, together with others that wait for the same. */
  "payments.pay": z.object({ orderId: z.string() }),
  /** Drops what is kept for a time only. */
  housekeeping: z.object({}),
} as const satisfies Record<string, z.ZodType>;

export type JobName = keyof typeof JOBS;

export type JobPayload<Name extends JobName> = z.output<(typeof JOBS)[Name]>;
