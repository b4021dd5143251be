import type { messages } from "@/lib/i18n/messages/en";

/** The words of the buy panel, as the messages hold them. */
export type PanelWords = (typeof messages)["product"]["panel"];
