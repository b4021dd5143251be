import { z } from "zod";
import { freshnessDto, languageParam } from "./common";

export const categoryNodeDto = z.object({
  id: z.string(),
  name: z.string(),
  originalName: z.string().nullable(),
  leaf: z.boolean().nullable(),
  parentId: z.string().nullable(),
});

export const categoryDto = z.object({
  category: categoryNodeDto,
  children: z.array(categoryNodeDto),
  freshness: freshnessDto,
});

export const categoryParams = z.object({
  categoryId: z.string().regex(/^\d{1,18}$/, "A category id has digits only; 0 is the root."),
});

export const categoryQuery = z.object({
  language: languageParam,
});

export type CategoryDto = z.infer<typeof categoryDto>;
export type CategoryNodeDto = z.infer<typeof categoryNodeDto>;
