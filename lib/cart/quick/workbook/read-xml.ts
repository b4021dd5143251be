import { StringDecoder } from "node:string_decoder";
import { setImmediate as turn } from "node:timers/promises";
import { Parser } from "saxen";
import { UnreadableSheet } from "../refusal";

export type Attributes = Readonly<Record<string, string>>;

/** What a reader hears of a part; names are without their prefix. */
export type XmlReader = {
  open?(name: string, attributes: Attributes): void;
  close?(name: string): void;
  text?(text: string): void;
  /** Nothing more is of interest. */
  done?(): boolean;
};

/** The only two namespaces that matter; strict workbooks have addresses of their own. */
const NAMESPACES = {
  "http://schemas.openxmlformats.org/spreadsheetml/2006/main": "s",
  "http://purl.oclc.org/ooxml/spreadsheetml/main": "s",
};

/** So much is read before everybody else gets a turn. */
const PIECE = 64 * 1024;

/**
 * Reads a part of a workbook as it is unpacked. Document types are refused: they are what entities
 * that grow are made with, and no spreadsheet program writes one.
 */
export async function readXml(bytes: AsyncIterable<Buffer>, reader: XmlReader): Promise<void> {
  const decoder = new StringDecoder("utf8");
  const parser = parserFor(reader);
  let since = 0;
  for await (const piece of bytes) {
    for (let at = 0; at < piece.length; at += PIECE) {
      const part = piece.subarray(at, at + PIECE);
      parser.write(decoder.write(part));
      since += part.length;
      if (reader.done?.() === true) return;
      if (since < PIECE) continue;
      since = 0;
      await turn();
    }
  }
  parser.write(decoder.end());
  if (parser.end()) throw new UnreadableSheet("damaged_workbook");
}

function parserFor(reader: XmlReader): Parser {
  const parser = new Parser();
  parser.ns(NAMESPACES);
  parser.on("openTag", (element, attributes, decode) => {
    if (reader.open) reader.open(bare(element), decoded(attributes(), decode));
  });
  parser.on("closeTag", (element) => reader.close?.(bare(element)));
  parser.on("text", (text, decode) => reader.text?.(decode(text)));
  parser.on("cdata", (text) => reader.text?.(text));
  parser.on("attention", () => {
    throw new UnreadableSheet("damaged_workbook");
  });
  parser.on("error", (error) => {
    throw error instanceof UnreadableSheet ? error : new UnreadableSheet("damaged_workbook");
  });
  parser.on("warn", () => undefined);
  return parser;
}

function bare(element: string): string {
  return element.slice(element.indexOf(":") + 1);
}

function decoded(attributes: Attributes, decode: (text: string) => string): Attributes {
  return Object.fromEntries(
    Object.entries(attributes).map(([name, value]) => [name, decode(value)]),
  );
}
