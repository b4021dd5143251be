/** Facts about an event for people and for its effects. No addresses, no phone numbers. */
export type EventDetail = Readonly<Record<string, unknown>> & { reason?: string };
