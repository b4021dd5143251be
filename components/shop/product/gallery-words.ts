import type { messages } from "@/lib/i18n/messages/en";

/** The words of the gallery, as the messages hold them. */
export type GalleryWords = (typeof messages)["product"]["gallery"];
