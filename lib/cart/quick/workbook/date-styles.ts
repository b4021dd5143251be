import { readXml } from "./read-xml";
import type { Parts } from "./zip-parts";

/** Formats every spreadsheet program knows by number. */
const DATES = new Set([14, 15, 16, 17, 22, 27, 30, 36, 50, 57]);

/**
 * The cell styles that show a number as a date, by index. A SKU such as "3-12" becomes a date when it
 * is typed: then the date is what its reader sees.
 */
export async function dateStyles(parts: Parts, name: string | null): Promise<ReadonlySet<number>> {
  const dates = new Set<number>();
  if (name === null) return dates;
  const own = new Set<number>();
  let inCells = false;
  let index = 0;
  await readXml(parts.unpack(name), {
    open(element, attributes) {
      if (element === "cellXfs") inCells = true;
      else if (element === "numFmt" && isDate(attributes["formatCode"] ?? ""))
        own.add(Number(attributes["numFmtId"]));
      else if (element === "xf" && inCells) {
        const format = Number(attributes["numFmtId"] ?? 0);
        if (DATES.has(format) || own.has(format)) dates.add(index);
        index += 1;
      }
    },
    close(element) {
      if (element === "cellXfs") inCells = false;
    },
  });
  return dates;
}

/** A year or a day outside of quotes and brackets. */
function isDate(format: string): boolean {
  return /[yd]/i.test(format.replace(/"[^"]*"|\[[^\]]*\]|\\./g, ""));
}

/** Days since 1900 as Excel counts them, as "2026-12-03". */
export function dateText(serial: number): string {
  const at = Date.UTC(1899, 11, 30) + Math.floor(serial) * 86_400_000;
  return new Date(at).toISOString().slice(0, 10);
}
