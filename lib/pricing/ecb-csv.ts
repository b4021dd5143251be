import { refuse, succeed, type Result } from "@/lib/kernel/result";
import { isoDate, writtenDate } from "./calendar-date";
import { positiveRate, type EuroDay } from "./euro-sheet";
import type { SheetProblem } from "./rates";

/**
 * Reads the ECB's CSV files: eurofxref.csv (one day, "Date, USD, JPY, …", "20 November 2026, …") and
 * eurofxref-hist.csv (all days, "Date,USD,JPY,…", "2026-11-20,…"). Both end their lines with a comma;
 * "N/A" marks a currency without a rate that day.
 */
export function readEcbCsv(text: string): Result<EuroDay[], SheetProblem> {
  const lines = text.split(/\r?\n/).map((line) => line.split(",").map((cell) => cell.trim()));
  const header = lines[0] ?? [];
  const problem = headerProblem(header);
  if (problem) return refuse({ line: 1, reason: problem });
  const days: EuroDay[] = [];
  const seen = new Set<string>();
  for (const [index, cells] of lines.entries()) {
    if (index === 0 || (cells.length === 1 && cells[0] === "")) continue;
    const day = readDay(header, cells);
    if (typeof day === "string") return refuse({ line: index + 1, reason: day });
    if (seen.has(day.date))
      return refuse({ line: index + 1, reason: `The day ${day.date} is there twice.` });
    seen.add(day.date);
    days.push(day);
  }
  return succeed(days);
}

function headerProblem(header: readonly string[]): string | null {
  if (header[0] !== "Date") return 'The first line must begin with "Date".';
  const codes = header.slice(1).filter((code, index, all) => code !== "" || index < all.length - 1);
  const odd = codes.find((code) => !/^[A-Z]{3}$/.test(code));
  if (odd !== undefined) return `"${odd.slice(0, 20)}" is no currency code.`;
  return new Set(codes).size < codes.length ? "A currency is there twice." : null;
}

/** One line, or what is wrong with it. */
function readDay(header: readonly string[], cells: readonly string[]): EuroDay | string {
  if (cells.length !== header.length)
    return `The line has ${cells.length} cells and the first line ${header.length}.`;
  const written = cells[0] ?? "";
  const date = isoDate(written) ?? writtenDate(written);
  if (date === null) return `"${written.slice(0, 30)}" is no date.`;
  const day: EuroDay = { date, rates: new Map() };
  for (const [index, code] of header.entries()) {
    const cell = cells[index] ?? "";
    if (index === 0 || cell === "N/A" || (code === "" && cell === "")) continue;
    if (code === "") return `"${cell.slice(0, 30)}" belongs to no currency.`;
    const rate = positiveRate(cell);
    if (rate === null) return `"${cell.slice(0, 30)}" is no rate of ${code}.`;
    day.rates.set(code, rate);
  }
  return day;
}
