import type { messages } from "@/lib/i18n/messages/en";

/** The words of the carousel, as the messages hold them. */
export type RelatedWords = (typeof messages)["product"]["related"];
