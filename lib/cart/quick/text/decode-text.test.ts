import { describe, expect, it } from "vitest";
import type { Locale } from "@/lib/i18n/locales";
import { decodeText } from "./decode-text";

const utf16be = (text: string) => Buffer.from(text, "utf16le").swap16();
/** "链接,规格" as Excel in China saves it. */
const GB18030 = Buffer.from("c1b4bdd32cb9e6b8f1", "hex");

describe("decodeText", () => {
  it.each<[string, Uint8Array, Locale, string]>([
    ["UTF-8", Buffer.from("链接,ชิ้น"), "en", "链接,ชิ้น"],
    ["UTF-8 with its mark", Buffer.from("\ufeff链接"), "en", "链接"],
    ["UTF-16 with its mark", Buffer.from("\ufeff链接\t3", "utf16le"), "en", "链接\t3"],
    ["UTF-16 of the other order", utf16be("\ufeff链接"), "en", "链接"],
    ["UTF-16 without a mark", Buffer.from("link\tqty", "utf16le"), "en", "link\tqty"],
    ["GB18030, whatever the page's language", GB18030, "es", "链接,规格"],
    ["the page of Spanish", Buffer.from("Tamaño,Número", "latin1"), "es", "Tamaño,Número"],
    ["the page of Thai", Buffer.from("a8d3b9c7b92c33", "hex"), "th", "จำนวน,3"],
  ])("reads %s", (_what, bytes, language, text) => {
    expect(decodeText(bytes, language)).toEqual({ ok: true, value: text });
  });

  it.each<[string, Uint8Array, string]>([
    ["no bytes", Buffer.alloc(0), "empty"],
    ["a program", Buffer.from([0x01, 0x02, 0x03, 0x00, 0x9f, 0x05]), "not_a_table"],
    [
      "UTF-8 that says so and is not",
      Buffer.concat([Buffer.from("\ufeffa"), GB18030]),
      "mixed_encoding",
    ],
  ])("refuses %s", (_what, bytes, reason) => {
    expect(decodeText(bytes, "en")).toEqual({ ok: false, error: reason });
  });
});
