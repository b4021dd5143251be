import type { OfferDto } from "@/lib/contract/offer";

/** Between the words of two options. */
const PARTS = /[/|,;+、，；·\n]|\s[-–—]\s/;

/** A SKU's values, option by option, each in every wording it has; compared by `plainWords`. */
type Worded = { at: number; values: readonly (readonly string[])[] };

/**
 * Finds SKUs by words of their values: "Red / XL", "红色, XL", "Colour: Red; Size: XL", "red xl".
 * Answers places in the offer's SKUs: one is an answer, several a question, none a miss.
 */
export function wordFinder(
  offer: Pick<OfferDto, "options" | "skus">,
): (text: string) => readonly number[] {
  const worded: Worded[] = offer.skus.map(({ choice }, at) => ({
    at,
    values: choice.map((value, option) => {
      const { text, original } = offer.options[option]?.values[value] ?? {
        text: "",
        original: null,
      };
      return [...new Set([plainWords(text), plainWords(original ?? "")])].filter(
        (word) => word !== "",
      );
    }),
  }));
  const names = new Set(
    offer.options.flatMap(({ name }) => [plainWords(name.text), plainWords(name.original ?? "")]),
  );

  return (text) => {
    const parts = text
      .split(PARTS)
      .map((part) => plainWords(withoutName(part, names)))
      .filter((part) => part !== "");
    if (parts.length === 0) return [];
    const inParts = worded.filter(({ values }) => fillsOptions(parts, values));
    if (inParts.length > 0) return inParts.map(({ at }) => at);
    const whole = ` ${plainWords(text)} `;
    return worded.filter(({ values }) => isMadeOf(whole, values)).map(({ at }) => at);
  };
}

/** Each part is the value of an option of its own; options nobody named are open. */
function fillsOptions(parts: readonly string[], values: Worded["values"]): boolean {
  const free = new Set(values.keys());
  return parts.every((part) => {
    const option = [...free].find((index) => values[index]?.includes(part));
    return option !== undefined && free.delete(option);
  });
}

/** The text is nothing but one wording of every value, in any order. */
function isMadeOf(text: string, values: Worded["values"]): boolean {
  if (values.length === 0 || values.some((wordings) => wordings.length === 0)) return false;
  // The longest first: "red" must not eat a part of "dark red".
  const order = values.toSorted((a, b) => longest(b) - longest(a));
  let rest = text;
  for (const wordings of order) {
    const word = wordings.find((wording) => rest.includes(` ${wording} `));
    if (word === undefined) return false;
    rest = rest.replace(` ${word} `, " ");
  }
  return rest.trim() === "";
}

function longest(wordings: readonly string[]): number {
  return Math.max(...wordings.map(({ length }) => length));
}

/** "Colour: Red" is red; "1:12" of a model car stays as it is. */
function withoutName(part: string, names: ReadonlySet<string>): string {
  const colon = /[:：=]/.exec(part);
  return colon && names.has(plainWords(part.slice(0, colon.index)))
    ? part.slice(colon.index + 1)
    : part;
}

/** Case, width, accents' spelling, punctuation and spaces make no difference. */
function plainWords(text: string): string {
  return text
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[\s\p{P}\p{S}]+/gu, " ")
    .trim();
}
