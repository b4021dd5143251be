import { z } from "zod";
import { languageParam } from "./common";
import { marketParam } from "./search-market";

/** Characters of a paste that are read; far more than fifty share texts. */
const LONGEST_PASTE = 25_000;

/** What a form sends of it: nine bytes for each Chinese character, percent-encoded. */
export const LARGEST_PASTE_BYTES = 256 * 1024;

export const sendPasteQuery = z.object({ language: languageParam });

export const sendPasteBody = z.object({
  text: z
    .string({ error: "Paste links, ids or words." })
    // A form sends each line break as two characters, which its own field counted as one.
    .overwrite((text) => text.replaceAll("\r\n", "\n"))
    .max(LONGEST_PASTE, `Paste at most ${LONGEST_PASTE} characters at a time.`),
  /** Where a bare id is looked for first. */
  market: marketParam,
});

/** `url` is the page that shows what was pasted. */
export const sentPasteDto = z.object({ url: z.string() });
