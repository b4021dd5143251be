import type { messages } from "./en";

/** What every language has to say. A new file gets one line in the index of each language. */
export type Messages = typeof messages;
