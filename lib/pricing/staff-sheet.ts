import { z } from "zod";
import { isCurrency } from "@/lib/kernel/money";
import { refuse, succeed, type Result } from "@/lib/kernel/result";
import { positiveRate } from "./euro-sheet";
import { RATE_BASES, type RateQuote, type RateSheet, type SheetProblem } from "./rates";

const STAFF_SHEET_HEADER = "base,currency,rate,as_of";

const base = z.enum(RATE_BASES);
const instant = z.iso.datetime({ offset: true });

/**
 * Reads a sheet made by hand, for currencies no provider has (VND, CLP) or to correct one:
 *
 *     base,currency,rate,as_of
 *     CNY,VND,3650.25,2026-11-20T09:00:00Z
 *
 * One unit of base costs `rate` of currency; base is CNY or EUR. Lines that begin with # are notes.
 */
export function readStaffSheet(text: string, provenance: string): Result<RateSheet, SheetProblem> {
  const quotes: RateQuote[] = [];
  let header = false;
  for (const [index, raw] of text.split(/\r?\n/).entries()) {
    const line = raw.trim();
    if (line === "" || line.startsWith("#")) continue;
    if (!header) {
      if (line !== STAFF_SHEET_HEADER)
        return refuse({ line: index + 1, reason: `The header must be ${STAFF_SHEET_HEADER}` });
      header = true;
      continue;
    }
    const quote = readQuote(line.split(",").map((cell) => cell.trim()));
    if (typeof quote === "string") return refuse({ line: index + 1, reason: quote });
    quotes.push(quote);
  }
  if (quotes.length === 0) return refuse({ line: 0, reason: "There is no rate in it." });
  return succeed({ quotes, provenance });
}

/** One line, or what is wrong with it. */
function readQuote(cells: readonly string[]): RateQuote | string {
  const [first = "", currency = "", figure = "", time = ""] = cells;
  if (cells.length !== 4) return `The line has ${cells.length} cells instead of 4.`;
  const against = base.safeParse(first);
  if (!against.success) return `The base must be one of: ${RATE_BASES.join(", ")}.`;
  if (!isCurrency(currency)) return `"${currency.slice(0, 20)}" is no currency we show.`;
  const rate = positiveRate(figure);
  if (rate === null) return `"${figure.slice(0, 30)}" is no rate: write it like 3650.25.`;
  if (!instant.safeParse(time).success)
    return `"${time.slice(0, 40)}" is no time: write it like 2026-11-20T09:00:00Z.`;
  return { base: against.data, currency, rate, asOf: Date.parse(time), source: "staff" };
}
