import type { QuickDraftDto } from "@/lib/contract/quick-order";
import { localized } from "@/lib/i18n/localized";
import type { Locale } from "@/lib/i18n/locales";

type Place = Pick<QuickDraftDto, "draft"> & { show?: QuickDraftDto["show"]; page?: number };

/** The page of a draft's rows. */
export function draftAddress({ draft, show, page = 1 }: Place, locale: Locale): string {
  const query = new URLSearchParams({ draft });
  if (show) query.set("show", show);
  if (page > 1) query.set("page", String(page));
  return localized(`/quick-order?${query.toString()}`, locale);
}
