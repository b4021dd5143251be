import { draftParams, draftQuery, orderParams } from "@/lib/contract/quick-order";
import type { QuickDraftDto } from "@/lib/contract/quick-order";

export type AskedDraft = {
  draft: string;
  show: QuickDraftDto["show"] | undefined;
  page: number;
  /** The order whose outcome is told. */
  order: string | null;
};

/** The draft an address names; null for none. Places it does not name well are the first page. */
export function readDraftAddress(
  search: Record<string, string | string[] | undefined>,
): AskedDraft | null {
  const named = draftParams.safeParse(search);
  if (!named.success) return null;
  const place = draftQuery.omit({ language: true }).safeParse(search);
  const order = orderParams.safeParse(search);
  return {
    draft: named.data.draft,
    show: place.data?.show,
    page: place.data?.page ?? 1,
    order: order.data?.order ?? null,
  };
}
