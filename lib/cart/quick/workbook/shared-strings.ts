import { LONGEST_QUICK_CELL } from "@/lib/kernel/quick-order-limits";
import { MOST_CELLS, MOST_SHARED_CHARACTERS } from "../limits";
import { UnreadableSheet } from "../refusal";
import { readXml } from "./read-xml";
import type { Parts } from "./zip-parts";

/** The texts that cells share. Readings of characters beside them (phonetic runs) are left out. */
export async function sharedStrings(parts: Parts, name: string | null): Promise<string[]> {
  const strings: string[] = [];
  if (name === null) return strings;
  let text: string | null = null;
  let inText = false;
  let phonetic = 0;
  let characters = 0;
  await readXml(parts.unpack(name), {
    open(element) {
      if (element === "si") text = "";
      else if (element === "rPh") phonetic += 1;
      else if (element === "t") inText = true;
    },
    text(piece) {
      if (text === null || !inText || phonetic > 0) return;
      characters += piece.length;
      if (characters > MOST_SHARED_CHARACTERS) throw new UnreadableSheet("unpacks_too_large");
      // What is longer is refused where a row refers to it; many sheets have long texts elsewhere.
      if (text.length <= LONGEST_QUICK_CELL) text += piece;
    },
    close(element) {
      if (element === "t") inText = false;
      else if (element === "rPh") phonetic -= 1;
      else if (element === "si") {
        strings.push(unescaped(text ?? ""));
        text = null;
        if (strings.length > MOST_CELLS) throw new UnreadableSheet("too_many_cells");
      }
    },
  });
  return strings;
}

/** "_x000D_" stands for a character that XML can't carry. */
export function unescaped(text: string): string {
  return text.includes("_x")
    ? text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) =>
        String.fromCharCode(Number.parseInt(code, 16)),
      )
    : text;
}
