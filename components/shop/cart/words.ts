import type { messages } from "@/lib/i18n/messages/en";

/** The words of the cart's page, as the messages hold them. */
export type CartWords = (typeof messages)["cart"];
