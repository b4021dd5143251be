import type { Locale } from "@/lib/i18n/locales";
import { refuse, succeed, type Result } from "@/lib/kernel/result";
import type { SheetRefusal } from "../refusal";

/** Control characters no table has; a few may slip in from a terminal. */
const CONTROL = /[\u0000-\u0008\u000e-\u001f]/;

/** What Excel writes as "CSV" where a language is at home, for bytes that are neither UTF nor Chinese. */
const CODE_PAGES = {
  en: "windows-1252",
  es: "windows-1252",
  vi: "windows-1258",
  th: "windows-874",
  zh: "gb18030",
} as const satisfies Record<Locale, string>;

/**
 * The text of a file: UTF-8 with and without its mark, UTF-16, GB18030 as Excel writes it in China, or
 * the single-byte page of the reader's language.
 */
export function decodeText(bytes: Uint8Array, language: Locale): Result<string, SheetRefusal> {
  if (bytes.length === 0) return refuse("empty");
  const utf16 = utf16Of(bytes);
  const text =
    utf16 === null
      ? decodeBytes(bytes, language)
      : decodeAs(utf16, bytes.subarray(0, evenEnd(bytes)));
  if (text === null) return refuse("mixed_encoding");
  const plain = text.replace(/^\ufeff/, "");
  return CONTROL.test(plain) ? refuse("not_a_table") : succeed(plain);
}

function decodeBytes(bytes: Uint8Array, language: Locale): string | null {
  const utf8 = decodeAs("utf-8", bytes);
  if (utf8 !== null) return utf8;
  // With its mark a file says itself that it is UTF-8: what does not fit came from elsewhere.
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return null;
  const chinese = inPairs(bytes) ? decodeAs("gb18030", bytes) : null;
  return chinese ?? decodeAs(CODE_PAGES[language], bytes);
}

/** By its mark, or by the zero bytes between plain letters. */
function utf16Of(bytes: Uint8Array): "utf-16le" | "utf-16be" | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return "utf-16be";
  if (bytes.length % 2 === 1) return null;
  const start = bytes.subarray(0, 512);
  const zeros = [0, 0];
  for (const [index, byte] of start.entries()) if (byte === 0) zeros[index % 2]! += 1;
  const [even = 0, odd = 0] = zeros;
  // Links and numbers are plain: every second byte of them is zero.
  const many = start.length / 4;
  if (odd > many && even === 0) return "utf-16le";
  return even > many && odd === 0 ? "utf-16be" : null;
}

function evenEnd({ length }: Uint8Array): number {
  return length - (length % 2);
}

/** Chinese characters take two high bytes each; the letters of other pages stand alone. */
function inPairs(bytes: Uint8Array): boolean {
  let run = 0;
  for (const byte of bytes) {
    if (byte >= 0x80) run += 1;
    else if (run % 2 === 1) return false;
    else run = 0;
  }
  return run % 2 === 0;
}

function decodeAs(encoding: string, bytes: Uint8Array): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}
