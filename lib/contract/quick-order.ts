import { z } from "zod";
import { LARGEST_QUANTITY } from "@/lib/kernel/quantity";
import { marketDto, moneyDto, languageParam } from "./common";
import { skuKeyDto } from "./cart";
import { operationId } from "./cart-requests";
import { LONGEST_QUICK_TEXT, LONGEST_QUICK_CELL } from "@/lib/kernel/quick-order-limits";

/**
 * How a row stands. `ok` goes into the cart as it is, perhaps with a hint; `fixable` once somebody has
 * chosen; `wrong` needs another link or is left out; `unanswered` says nothing about the goods: the
 * marketplace was not asked yet or did not answer.
 */
const QUICK_STATES = ["ok", "fixable", "wrong", "unanswered"] as const;

/** Why a row stands as it does. `below_minimum` is a hint: other lines of the cart may fill it. */
const QUICK_REASONS = [
  "link_missing",
  "link_words",
  "link_other_site",
  "link_broken",
  "link_short",
  "link_no_product",
  "link_several",
  "offer_gone",
  "not_for_sale",
  "not_asked",
  "no_answer",
  "sku_missing",
  "sku_unknown",
  "sku_ambiguous",
  "sku_not_orderable",
  "sold_out",
  "quantity_missing",
  "quantity_unclear",
  "quantity_not_whole",
  "quantity_zero",
  "quantity_too_large",
  "too_many_pieces",
  "not_whole_lots",
  "above_stock",
  "below_minimum",
] as const;

const rowNumber = z.int().min(1).max(9_999_999);

const quickRowDto = z.object({
  /** The row's number in the file or the text, from 1. */
  n: rowNumber,
  /** As it was written. */
  link: z.string(),
  sku: z.string(),
  quantity: z.string(),
  state: z.enum(QUICK_STATES),
  reason: z.enum(QUICK_REASONS).nullable(),
  offer: z
    .object({
      market: marketDto,
      productId: z.string(),
      title: z.string().nullable(),
      imageUrl: z.string().nullable(),
    })
    .nullable(),
  skuKey: skuKeyDto.nullable(),
  /** Option by option, in the reader's language. */
  variant: z.array(z.string()),
  pieces: z.int().nullable(),
  unitPrice: moneyDto.nullable(),
  subtotal: moneyDto.nullable(),
  minimum: z.int().nullable(),
  lot: z.int().nullable(),
  stock: z.int().nullable(),
  /** The first row that asks for the same SKU: both go into one line. */
  sameAs: rowNumber.nullable(),
  /** The orderable quantity nearest to what was asked, where that is not it. */
  nearest: z.int().nullable(),
  /** The SKUs to choose from, those that fit what was written first. */
  choices: z.array(
    z.object({ skuKey: skuKeyDto, variant: z.array(z.string()), stock: z.int().nullable() }),
  ),
});

export const quickDraftDto = z.object({
  draft: z.string(),
  counts: z.object({
    ok: z.int(),
    fixable: z.int(),
    wrong: z.int(),
    unanswered: z.int(),
    leftOut: z.int(),
    /** Already put into a cart. */
    done: z.int(),
  }),
  /** What the rows that are `ok` come to; equal SKUs are one line. */
  ready: z.object({ lines: z.int(), pieces: z.int(), total: moneyDto }),
  /** New lines the cart still takes. */
  room: z.int(),
  show: z.enum(["problems", "ready", "all"]),
  page: z.int(),
  pages: z.int(),
  rows: z.array(quickRowDto),
});

/** What forms send of it: nine bytes for each Chinese character, percent-encoded. */
export const LARGEST_TEXT_BYTES = 9 * LONGEST_QUICK_TEXT;

/** One page of rows with all its fields. */
export const LARGEST_FIX_BYTES = 512 * 1024;

export const quickOrderQuery = z.object({ language: languageParam });

export const draftParams = z.object({
  draft: z.string().regex(/^[0-9A-Z]{26}$/, "This is not the id of a draft."),
});

export const orderParams = z.object({ order: operationId });

const pageNumber = z
  .string()
  .regex(/^[1-9]\d{0,3}$/, "Use a page number from 1.")
  .transform(Number)
  .default(1);

export const draftQuery = z.object({
  language: languageParam,
  show: z.enum(["problems", "ready", "all"], { error: "Use problems, ready or all." }).optional(),
  page: pageNumber,
});

export const quickTextBody = z.object({
  text: z
    .string({ error: "Paste links, SKUs and quantities." })
    .max(LONGEST_QUICK_TEXT, `Paste at most ${LONGEST_QUICK_TEXT} characters at a time.`),
});

/** `url` is the page that shows what was read. */
export const quickDraftMadeDto = z.object({ draft: z.string(), url: z.string(), rows: z.int() });

const FIELD = /^(link|sku|quantity)\.(\d{1,7})$/;
const ACTION = /^(?:(drop):(\d{1,7})|(settle):(\d{1,7}):(\d{1,6})|(drop_wrong)|(restore)|(save))$/;

/**
 * What was changed on the page of a draft: `link.12`, `sku.12` (a SKU's key), `quantity.12`, and `do`
 * for the button that was pressed: save, drop:12, settle:12:24, drop_wrong, restore.
 */
export const fixRowsBody = z
  .record(
    z.string().max(32, "Use names of at most 32 characters."),
    z.string().max(LONGEST_QUICK_CELL, `Use at most ${LONGEST_QUICK_CELL} characters.`),
  )
  .transform((fields, context) => {
    const edits = Object.entries(fields).flatMap(([name, value]) => {
      const [, member, n] = FIELD.exec(name) ?? [];
      return member === undefined
        ? []
        : [{ n: Number(n), member: member as "link" | "sku" | "quantity", value: value.trim() }];
    });
    const action = ACTION.exec(fields["do"] ?? "save");
    if (!action) context.addIssue({ code: "custom", path: ["do"], message: "Use a known action." });
    const bad = edits.find(({ member, value }) => member === "sku" && !isSkuKey(value));
    if (bad)
      context.addIssue({ code: "custom", path: [`sku.${bad.n}`], message: "Choose a variant." });
    return { edits, action: actionOf(action) };
  });

export type RowsAction =
  | { kind: "save" | "drop_wrong" | "restore" }
  | { kind: "drop"; n: number }
  | { kind: "settle"; n: number; quantity: number };

function actionOf(match: RegExpExecArray | null): RowsAction {
  const [, drop, dropped, settle, settled, quantity, dropWrong, restore] = match ?? [];
  if (drop) return { kind: "drop", n: Number(dropped) };
  if (settle)
    return {
      kind: "settle",
      n: Number(settled),
      quantity: Math.min(Math.max(Number(quantity), 1), LARGEST_QUANTITY),
    };
  if (dropWrong) return { kind: "drop_wrong" };
  return restore ? { kind: "restore" } : { kind: "save" };
}

function isSkuKey(value: string): boolean {
  return skuKeyDto.safeParse(value).success;
}

export const fixedRowsDto = z.object({ draft: z.string(), changed: z.int() });

export const commitBody = z.object({ operationId });

/** `lines` in the cart now; `added` are those of this order. */
export const committedDto = z.object({
  order: z.string(),
  added: z.int(),
  pieces: z.int(),
  /** Ready rows that found no room in the cart, or whose goods were not answered for. They stay. */
  left: z.int(),
  lines: z.int(),
  version: z.int(),
});

/** `kept` were changed since and stay as they are. */
export const undoneDto = z.object({
  order: z.string(),
  takenOff: z.int(),
  kept: z.int(),
  lines: z.int(),
  version: z.int(),
});

export type QuickRowDto = z.infer<typeof quickRowDto>;
export type QuickDraftDto = z.infer<typeof quickDraftDto>;
export type QuickReason = (typeof QUICK_REASONS)[number];
export type QuickState = (typeof QUICK_STATES)[number];
