import { z } from "zod";
import { LONGEST_NOTE, MOST_ALTERNATIVES, MOST_CART_LINES } from "@/lib/kernel/cart-limits";
import type { Fallback } from "@/lib/kernel/fallback";
import { LARGEST_QUANTITY } from "@/lib/kernel/quantity";
import { skuKeyDto } from "./cart";
import { languageParam } from "./common";
import { offerParams } from "./offer";

const WHOLE = `Use a whole number from 1 to ${LARGEST_QUANTITY}.`;

/** A number of pieces, as JSON or as a form writes it. */
const piecesBody = z
  .union(
    [
      z.number(),
      z
        .string()
        .regex(/^\d{1,7}$/, WHOLE)
        .transform(Number),
    ],
    { error: WHOLE },
  )
  .pipe(z.int(WHOLE).min(1, WHOLE).max(LARGEST_QUANTITY, WHOLE));

/** Minted by the browser for one press of a button: the same request under it is done once. */
export const operationId = z
  .string({ error: "Give the operation an id of its own." })
  .regex(/^[A-Za-z0-9_-]{8,64}$/, "Use 8 to 64 letters, digits, - and _.");

const lineId = z.string().regex(/^[0-9A-Z]{1,32}$/, "This is not the id of a line.");

export const cartQuery = z.object({ language: languageParam });

export const lineParams = z.object({ lineId });

export const addLinesBody = z.object({
  operationId,
  language: languageParam,
  lines: z
    .array(offerParams.extend({ skuKey: skuKeyDto, quantity: piecesBody }))
    .min(1, "Name at least one SKU.")
    .max(MOST_CART_LINES, `Name at most ${MOST_CART_LINES} SKUs.`),
});

/** `shape` names the order of the page's options: needed where a SKU is told by its places in it. */
export const addFromProductQuery = z.object({
  operationId,
  language: languageParam,
  shape: z.string().max(32, "Use at most 32 characters.").default(""),
});

/**
 * The form of a product page. One SKU by the places of its values, `o1`, `o2` … with `quantity`; or many
 * by their keys, `quantities[key]` each.
 */
export const addFromProductBody = z.record(
  z.string().max(96, "Use names of at most 96 characters."),
  z.string().max(64, "Use at most 64 characters."),
);

export const quantityBody = z.object({ language: languageParam, quantity: piecesBody });

export const laterBody = z.object({
  language: languageParam,
  saved: z
    .union([z.boolean(), z.enum(["true", "false"]).transform((text) => text === "true")])
    .describe("Whether the line is put aside."),
});

const chosenName = /^line\.([0-9A-Z]{1,32})$/;

/** Lines by id, as a list or as `line.<id>` fields of a form; or all that is not saved for later. */
export const removeBody = z
  .object({
    language: languageParam,
    scope: z.enum(["chosen", "all"]).default("chosen"),
    lines: z.array(lineId).max(MOST_CART_LINES).optional(),
  })
  .catchall(z.unknown())
  .transform(({ language, scope, lines, ...fields }, context) => {
    const named = Object.keys(fields).flatMap((name) => chosenName.exec(name)?.[1] ?? []);
    const lineIds = [...(lines ?? []), ...named];
    if (scope !== "all" && lineIds.length === 0)
      context.addIssue({ code: "custom", path: ["lines"], message: "Choose at least one line." });
    return { language, which: scope === "all" ? ("all" as const) : { lineIds } };
  });

export const restoreBody = z.object({
  language: languageParam,
  removalId: z.string().regex(/^[0-9A-Z]{1,32}$/, "This is not the id of a removal."),
});

export const noteBody = z.object({
  language: languageParam,
  merchantKey: z
    .string()
    .regex(/^(1688|taobao)\/[^\s/]{1,128}$/, "This is not the key of a merchant."),
  note: z
    .string()
    .trim()
    .max(LONGEST_NOTE, `Use at most ${LONGEST_NOTE} characters.`)
    .transform((note) => note.replaceAll("\r\n", "\n")),
});

const changeBody = z.object({
  lineId,
  from: z.int().min(1).max(LARGEST_QUANTITY),
  to: z.int().min(0).max(LARGEST_QUANTITY),
});

const CHANGES = "Send the changes as they were shown.";

/** What was shown, to be sent back as it was: a list, or `id:from:to` joined by commas in a form. */
export const suggestionBody = z.object({
  language: languageParam,
  merchantKey: noteBody.shape.merchantKey,
  changes: z.union(
    [
      z.array(changeBody).min(1).max(MOST_CART_LINES),
      z
        .string()
        .regex(/^[0-9A-Z]{1,32}:\d{1,6}:\d{1,6}(,[0-9A-Z]{1,32}:\d{1,6}:\d{1,6})*$/, CHANGES)
        .transform((text) => text.split(",").map(changeOfText))
        .pipe(z.array(changeBody).max(MOST_CART_LINES)),
    ],
    { error: CHANGES },
  ),
});

function changeOfText(text: string) {
  const [id = "", from, to] = text.split(":");
  return { lineId: id, from: Number(from), to: Number(to) };
}

const empty = z.literal("").transform(() => null);

const alternativeFields = Array.from(
  { length: MOST_ALTERNATIVES },
  (_, index) => [`alternative${index + 1}`, z.union([empty, skuKeyDto]).default(null)] as const,
);

const AMOUNT = "Use a number above zero, with at most two decimals.";

/** A line's fallback as a form sends it; `dearer` is a number of percent or of yuan. */
export const fallbackBody = z
  .object({
    language: languageParam,
    fewest: z.union([empty, piecesBody]).default(null),
    dearer: z
      .union([empty, z.string().regex(/^(?=.*[1-9])\d{1,6}(\.\d{1,2})?$/, AMOUNT)], {
        error: AMOUNT,
      })
      .default(null),
    dearerIn: z.enum(["percent", "yuan"]).default("percent"),
    otherwise: z.enum(["leave_out", "ask_me"]),
    ...Object.fromEntries(alternativeFields),
  })
  .transform((sent, context): { language: typeof sent.language; fallback: Fallback } => {
    const { language, fewest, otherwise } = sent;
    const fields: Readonly<Record<string, unknown>> = sent;
    const chosen = alternativeFields
      .map(([name]) => fields[name])
      .filter((key) => typeof key === "string");
    const dearer = dearerOf(sent.dearer, sent.dearerIn);
    if (dearer === "not_whole")
      context.addIssue({
        code: "custom",
        path: ["dearer"],
        message: "Use whole percent, to 1000.",
      });
    const alternatives = [...new Set(chosen)];
    return {
      language,
      fallback: {
        alternatives,
        fewest,
        dearer: dearer === "not_whole" ? null : dearer,
        otherwise,
      },
    };
  });

function dearerOf(text: string | null, unit: "percent" | "yuan"): Fallback["dearer"] | "not_whole" {
  if (text === null) return null;
  const [whole = "", decimals = ""] = text.split(".");
  if (unit === "yuan")
    return { kind: "fen", minor: Number(whole) * 100 + Number(decimals.padEnd(2, "0")) };
  const fits = /^0*$/.test(decimals) && Number(whole) <= 1000;
  return fits ? { kind: "percent", percent: Number(whole) } : "not_whole";
}
