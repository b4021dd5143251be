import { createHash } from "node:crypto";
import { open } from "node:fs/promises";
import path from "node:path";
import { refuse, type Result } from "@/lib/kernel/result";
import { readEcbCsv } from "./ecb-csv";
import { readEcbXml } from "./ecb-xml";
import { sheetOfNewest } from "./euro-sheet";
import type { RateProvider, RateSheet, SheetProblem } from "./rates";
import { readStaffSheet } from "./staff-sheet";

/** The ECB's whole history is 8 MB of XML; nothing of use is larger. */
const LARGEST_FILE = 16 * 1024 * 1024;

/**
 * Reads a sheet of rates in any format we know, told apart by how it begins: the ECB's XML, the
 * ECB's CSV, or our own CSV. `name` is kept with a digest of the bytes as the sheet's provenance.
 */
export function readSheet(bytes: Uint8Array, name: string): Result<RateSheet, SheetProblem> {
  if (bytes[0] === 0x50 && bytes[1] === 0x4b)
    return refuse({ line: 0, reason: "This is a zip archive: unpack it first." });
  const decoder = new TextDecoder("utf-8", { fatal: true });
  let text: string;
  try {
    text = decoder.decode(bytes);
  } catch {
    return refuse({ line: 0, reason: "This is no text in UTF-8." });
  }
  const provenance = `${name} sha256:${createHash("sha256").update(bytes).digest("hex")}`;
  if (text.trimStart().startsWith("<")) {
    const days = readEcbXml(text);
    return days.ok ? sheetOfNewest(days.value, provenance) : days;
  }
  if (/^\s*Date\s*,/.test(text)) {
    const days = readEcbCsv(text);
    return days.ok ? sheetOfNewest(days.value, provenance) : days;
  }
  return readStaffSheet(text, provenance);
}

/** Rates from a file on this machine. Throws what the file system says when it can't be read. */
export function rateFile(file: string): RateProvider {
  return {
    key: "file",
    async read() {
      const handle = await open(file, "r");
      try {
        if ((await handle.stat()).size > LARGEST_FILE)
          return refuse({ line: 0, reason: "The file is larger than 16 MB." });
        return readSheet(await handle.readFile(), path.basename(file));
      } finally {
        await handle.close();
      }
    },
  };
}
