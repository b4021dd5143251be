import type { messages } from "@/lib/i18n/messages/en";

/** The words of a card, as the messages hold them; a plain object, so that islands can take it as a prop. */
export type OfferCardWords = (typeof messages)["search"]["card"];
