import { refuse, succeed, type Result } from "@/lib/kernel/result";
import { isoDate } from "./calendar-date";
import { positiveRate, type EuroDay } from "./euro-sheet";
import type { SheetProblem } from "./rates";
import { readTags, type XmlTag } from "./xml-tags";

const NAMESPACE = "http://www.ecb.int/vocabulary/2002-08-01/eurofxref";

/** Elements that hold no rates, by the path they stand at. */
const IGNORED = ["Envelope/subject", "Envelope/Sender", "Envelope/Sender/name", "Envelope/Cube"];
const DAY = "Envelope/Cube/Cube";
const RATE = "Envelope/Cube/Cube/Cube";

/**
 * Reads the ECB's XML files: eurofxref-daily.xml, eurofxref-hist-90d.xml, eurofxref-hist.xml. A flat
 * format: an Envelope with a Cube that holds a Cube per day (`time`), which holds a Cube per rate
 * (`currency`, `rate`). Anything else in it is refused, with the line.
 */
export function readEcbXml(text: string): Result<EuroDay[], SheetProblem> {
  const tags = readTags(text);
  if (!tags.ok) return tags;
  const open: string[] = [];
  const days = new Map<string, EuroDay>();
  let today: EuroDay | null = null;
  let ended = false;

  for (const tag of tags.value) {
    const { kind, name, attributes, line } = tag;
    if (kind === "close") {
      if (open.pop() !== name) return refuse({ line, reason: `</${name}> closes nothing.` });
      ended = open.length === 0;
      continue;
    }
    if (ended) return refuse({ line, reason: "Something follows the end of the document." });
    const path = [...open, name].join("/");
    if (path === "Envelope") {
      if (attributes.get("xmlns") !== NAMESPACE)
        return refuse({ line, reason: "This is no file of the ECB's reference rates." });
    } else if (path === DAY) {
      const date = isoDate(attributes.get("time") ?? "");
      if (date === null) return refuse({ line, reason: "A day has no date." });
      if (days.has(date)) return refuse({ line, reason: `The day ${date} is there twice.` });
      days.set(date, (today = { date, rates: new Map() }));
    } else if (path === RATE && today) {
      const problem = addRate(today, tag);
      if (problem) return refuse({ line, reason: problem });
    } else if (!IGNORED.includes(path)) {
      return refuse({ line, reason: `<${name}> has no place here.` });
    }
    if (kind === "open") open.push(name);
    else ended = open.length === 0;
  }
  if (!ended) return refuse({ line: 0, reason: "The file ends before the document does." });
  return succeed([...days.values()]);
}

/** Adds a rate to its day; answers with what is wrong, if anything is. */
function addRate(day: EuroDay, { attributes }: XmlTag): string | null {
  const currency = attributes.get("currency") ?? "";
  const text = attributes.get("rate") ?? "";
  if (!/^[A-Z]{3}$/.test(currency)) return `"${currency.slice(0, 20)}" is no currency code.`;
  if (day.rates.has(currency)) return `${currency} is there twice for ${day.date}.`;
  const rate = positiveRate(text);
  if (rate === null) return `"${text.slice(0, 30)}" is no rate of ${currency}.`;
  day.rates.set(currency, rate);
  return null;
}
