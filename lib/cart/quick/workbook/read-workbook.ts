import type { RawRow } from "../rows/row";
import { UnreadableSheet } from "../refusal";
import { dateStyles } from "./date-styles";
import { findSheet } from "./find-sheet";
import { readXml } from "./read-xml";
import { sharedStrings } from "./shared-strings";
import { sheetReader } from "./sheet-rows";
import { openParts } from "./zip-parts";

/**
 * The rows of a workbook's first visible sheet, read while it is unpacked. Throws `UnreadableSheet`
 * where it can't be read or asks for more than the limits allow.
 */
export async function readWorkbook(bytes: Buffer, isLate: () => boolean): Promise<RawRow[]> {
  const parts = await openParts(bytes, isLate);
  if (parts.names.some((name) => /vbaProject\.bin$/i.test(name)))
    throw new UnreadableSheet("macro_workbook");
  const { sheet, strings, styles } = await findSheet(parts);
  const dates = await dateStyles(parts, styles);
  const { reader, rows } = sheetReader({ strings: await sharedStrings(parts, strings), dates });
  await readXml(parts.unpack(sheet), reader);
  return rows;
}
