import type { messages } from "@/lib/i18n/messages/en";

/** The words of the sending island, a plain object among its props. */
export type SendWords = Omit<(typeof messages)["picture"]["send"], "kept">;
