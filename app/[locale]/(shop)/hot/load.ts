import "server-only";
import { pageRequestId } from "@/app/request-id";
import { anonymous } from "@/lib/auth/actor";
import { getCategory } from "@/lib/catalog/get-category";
import { peekCategory } from "@/lib/catalog/category-trail";
import { hotList } from "@/lib/catalog/hot-list";
import type { Lookup } from "@/lib/catalog/lookup";
import type { HotKind, HotListDto } from "@/lib/contract/hot-list";
import type { Locale } from "@/lib/i18n/locales";

const ROOT = "0";

/** `name` is the category's where it is known. */
export type NamedHotList = { list: HotListDto; name: string | null };

/** A hot list by category; without one, of the first category of the marketplace. */
export async function loadHotList(
  category: string | null,
  kind: HotKind,
  locale: Locale,
): Promise<Lookup<NamedHotList>> {
  const trace = { requestId: pageRequestId() };
  const categoryId = category === null ? await firstCategory(locale, trace) : category;
  if (typeof categoryId !== "string") return categoryId;
  const looked = await hotList(anonymous, { categoryId, kind }, locale, trace);
  if (looked.kind !== "found") return looked;
  const name = peekCategory(categoryId, locale)?.name ?? null;
  return { kind: "found", value: { list: looked.value, name } };
}

async function firstCategory(
  locale: Locale,
  trace: { requestId: string },
): Promise<string | Lookup<never>> {
  const root = await getCategory(anonymous, ROOT, locale, trace);
  if (root.kind !== "found") return root;
  return root.value.children[0]?.id ?? { kind: "not_found" };
}
