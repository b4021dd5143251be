import type { Locale } from "@/lib/i18n/locales";
import { processScope } from "@/lib/kernel/process-scope";
import { refuse, succeed, type Result } from "@/lib/kernel/result";
import { createSlots } from "@/lib/uploads/slots";
import { cartDeps, type CartDeps } from "../../deps";
import { readSheetFile, readSheetText } from "../read-sheet";
import { receiveFile } from "../receive-file";
import type { SheetRefusal } from "../refusal";
import type { OrderRow } from "../rows/row";
import type { DraftReader } from "./draft-owner";
import { keepDraft } from "./drafts";

export type Made = { draft: string; rows: number };

type Making = Promise<Result<Made, SheetRefusal | "forbidden">>;

/** Sheets read at the same time; each takes some ten megabytes while it is read. */
const slots = () =>
  processScope("quick-order.slots", () => createSlots({ slots: 2, queue: 16, waitMs: 20_000 }));

/** Reads what was pasted and keeps its rows, to be looked over. The marketplace is not asked. */
export async function draftOfText(
  reader: DraftReader,
  text: string,
  deps: CartDeps = cartDeps(),
): Making {
  return keepRows(reader, await inTurn(() => readSheetText(text)), deps);
}

/** The same for a file, byte by byte as it comes. `language` helps where its encoding does not say. */
export async function draftOfFile(
  reader: DraftReader,
  bytes: AsyncIterable<Uint8Array>,
  language: Locale,
  deps: CartDeps = cartDeps(),
): Making {
  const rows = await receiveFile(bytes, (whole) => inTurn(() => readSheetFile(whole, language)));
  return keepRows(reader, rows, deps);
}

async function inTurn(
  read: () => Promise<Result<OrderRow[], SheetRefusal>>,
): Promise<Result<OrderRow[], SheetRefusal>> {
  const done = await slots().run(1, read);
  return done === "busy" ? refuse("busy") : done;
}

async function keepRows(
  reader: DraftReader,
  rows: Result<OrderRow[], SheetRefusal>,
  deps: CartDeps,
): Making {
  if (!rows.ok) return rows;
  const draft = await keepDraft(reader, rows.value, deps);
  return draft === null ? refuse("forbidden") : succeed({ draft, rows: rows.value.length });
}
