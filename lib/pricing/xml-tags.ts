import { refuse, succeed, type Result } from "@/lib/kernel/result";
import type { SheetProblem } from "./rates";

/** One tag of a document; an empty element is "empty" alone, without a "close". */
export type XmlTag = {
  kind: "open" | "close" | "empty";
  /** Without its prefix. */
  name: string;
  attributes: Map<string, string>;
  line: number;
};

const DECLARATION = /^\uFEFF?(?:<\?xml [^<>?]{0,200}\?>)?/;
const NAME = /[A-Za-z_][\w.-]{0,63}(?::[A-Za-z_][\w.-]{0,63})?/y;
const ATTRIBUTE =
  /[ \t\r\n]+([A-Za-z_][\w.:-]{0,63})[ \t\r\n]*=[ \t\r\n]*(?:"([^"<]{0,500})"|'([^'<]{0,500})')/y;
const END = /[ \t\r\n]*(\/?)>/y;

/**
 * The tags of a plain XML document, in order, for formats of elements and attributes only: text
 * between tags is passed over. Whatever XML can hide something in is refused: document types,
 * entities, references, CDATA, comments, instructions. Takes time linear in the text's length.
 */
export function readTags(text: string): Result<XmlTag[], SheetProblem> {
  const tags: XmlTag[] = [];
  let at = DECLARATION.exec(text)?.[0].length ?? 0;
  let line = 1 + lineBreaks(text, 0, at);

  const reference = text.indexOf("&");
  if (reference !== -1)
    return refuse({ line: 1 + lineBreaks(text, 0, reference), reason: "References are refused." });

  for (;;) {
    const start = text.indexOf("<", at);
    if (start === -1) return succeed(tags);
    line += lineBreaks(text, at, start);
    if (text[start + 1] === "!" || text[start + 1] === "?")
      return refuse({ line, reason: `"${text.slice(start, start + 9)}" is refused here.` });
    const tag = readTag(text, start, line);
    if (!tag) return refuse({ line, reason: "A tag is not well formed." });
    tags.push(tag.tag);
    line += lineBreaks(text, start, tag.end);
    at = tag.end;
  }
}

function readTag(text: string, start: number, line: number): { tag: XmlTag; end: number } | null {
  const closes = text[start + 1] === "/";
  const name = matchAt(NAME, text, start + (closes ? 2 : 1));
  if (!name) return null;
  const attributes = new Map<string, string>();
  let at = NAME.lastIndex;
  for (;;) {
    const attribute = matchAt(ATTRIBUTE, text, at);
    if (!attribute) break;
    const [, key = "", double, single] = attribute;
    if (closes || attributes.has(key)) return null;
    attributes.set(key, double ?? single ?? "");
    at = ATTRIBUTE.lastIndex;
  }
  const end = matchAt(END, text, at);
  if (!end || (closes && end[1] === "/")) return null;
  const kind = closes ? "close" : end[1] === "/" ? "empty" : "open";
  const local = name[0].slice(name[0].indexOf(":") + 1);
  return { tag: { kind, name: local, attributes, line }, end: END.lastIndex };
}

function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

function lineBreaks(text: string, from: number, to: number): number {
  let count = 0;
  for (let at = from; at < to; at += 1) if (text[at] === "\n") count += 1;
  return count;
}
