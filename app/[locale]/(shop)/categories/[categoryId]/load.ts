import "server-only";
import { cache } from "react";
import { pageRequestId } from "@/app/request-id";
import { anonymous } from "@/lib/auth/actor";
import { getCategory } from "@/lib/catalog/get-category";
import type { Lookup } from "@/lib/catalog/lookup";
import { categoryParams, type CategoryDto } from "@/lib/contract/category";
import type { Locale } from "@/lib/i18n/locales";

const ROOT = "0";

/**
 * One read per page request; the page and its metadata share the answer. What can't be a category's id
 * is not asked for, and the root has a page of its own.
 */
export const loadCategory = cache(
  async (categoryId: string, language: Locale): Promise<Lookup<CategoryDto>> => {
    const parsed = categoryParams.safeParse({ categoryId });
    if (!parsed.success || categoryId === ROOT) return { kind: "not_found" };
    return getCategory(anonymous, categoryId, language, { requestId: pageRequestId() });
  },
);
