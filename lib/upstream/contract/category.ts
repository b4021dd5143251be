import { z } from "zod";
import * as lenient from "./lenient";

const node = {
  categoryId: lenient.id.optional(),
  chineseName: lenient.text.optional(),
  translatedName: lenient.text.optional(),
  language: lenient.text.optional(),
  /** Sent as a boolean or as text. */
  leaf: lenient.flag.optional(),
  level: lenient.text.optional(),
  parentCateId: lenient.id.optional(),
};

/** A category and its direct children (source: 1688 category.translation.getById, AL). */
export const categoryWire = z.object({
  ...node,
  children: lenient.list(z.object(node)).optional(),
});

export type CategoryWire = z.infer<typeof categoryWire>;
