import { z } from "zod";

/** What can be read again, by name. The last two are for staff. */
const CHANGE_TOPICS = ["cart", "wallet", "orders", "top_ups", "mails"] as const;

export type ChangeTopic = (typeof CHANGE_TOPICS)[number];

/**
 * Something has changed: who shows it reads it again. Says what, never how: the reading checks who may
 * see it, and an event that reaches the wrong one tells nothing.
 */
export const changeDto = z.object({
  topic: z.enum(CHANGE_TOPICS),
  /** Which of them, where one matters: the id of an order. */
  id: z.string().max(64).optional(),
});

export type ChangeDto = z.output<typeof changeDto>;

/** The kinds of event on the stream: a change, or "you may have missed some, read all again". */
export const LIVE_EVENTS = { change: "change", missed: "missed" } as const;
