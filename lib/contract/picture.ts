import { z } from "zod";
import { PICTURE_WIDTHS } from "@/lib/kernel/picture-widths";

const WIDTHS: ReadonlyMap<string, (typeof PICTURE_WIDTHS)[number]> = new Map(
  PICTURE_WIDTHS.map((width) => [String(width), width]),
);

/** The query of the picture door: `/img?src=https%3A%2F%2F…&w=320`. */
export const pictureQuery = z.object({
  src: z
    .string({ error: "Give the address of a picture." })
    .min(1, "Give the address of a picture.")
    .max(2048, "Use at most 2048 characters."),
  w: z
    .string()
    .optional()
    .transform((text, context) => {
      if (text === undefined) return null;
      const width = WIDTHS.get(text);
      if (width) return width;
      context.addIssue({
        code: "custom",
        message: `Choose one of: ${PICTURE_WIDTHS.join(", ")}.`,
      });
      return z.NEVER;
    }),
});
