import type { Trace } from "@/lib/catalog/trace";
import type { QuickDraftDto } from "@/lib/contract/quick-order";
import type { Locale } from "@/lib/i18n/locales";
import { cartDeps, type CartDeps } from "../../deps";
import { checkRows } from "../check/check-rows";
import { roomFor } from "../order/room";
import type { DraftReader } from "./draft-owner";
import { readDraft } from "./drafts";
import { viewDto, type Shown } from "./view-dto";

/** What a page waits for; rows whose goods did not come by then say so and can be asked for again. */
const WITHIN_MS = 4_000;

/**
 * One page of a draft, judged by what the catalogue says now. Null where the reader has no such draft:
 * it was another's, or is long gone.
 */
export async function viewDraft(
  reader: DraftReader,
  id: string,
  { language, ...shown }: Shown & { language: Locale },
  trace: Trace = {},
  { db, clock }: CartDeps = cartDeps(),
): Promise<QuickDraftDto | null> {
  const draft = await readDraft(db, reader, id, clock);
  if (!draft) return null;
  const checking = { language, withinMs: WITHIN_MS };
  const checked = await checkRows(reader.actor, draft.rows, checking, trace, clock);
  return viewDto(draft, checked, await roomFor(db, reader.actor), shown);
}
