import { LONGEST_QUICK_CELL } from "@/lib/kernel/quick-order-limits";
import { MOST_CELLS, MOST_COLUMNS, MOST_ROWS } from "../limits";
import { UnreadableSheet } from "../refusal";
import type { RawRow } from "../rows/row";
import { cellText, type CellContext, type WiredCell } from "./cell-text";
import type { XmlReader } from "./read-xml";

/**
 * Gathers the rows of a sheet that have something in them. Only what stands there costs anything: an
 * address far down or far to the right makes no empty rows and no empty columns.
 */
export function sheetReader(context: CellContext): { reader: XmlReader; rows: RawRow[] } {
  const rows: RawRow[] = [];
  let row: RawRow = { n: 0, cells: [] };
  let column = 0;
  let cell: WiredCell | null = null;
  let into: "value" | "inline" | null = null;
  let cells = 0;
  let ended = false;

  function take(text: string): void {
    cells += 1;
    if (cells > MOST_CELLS) throw new UnreadableSheet("too_many_cells");
    if (text.length > LONGEST_QUICK_CELL) throw new UnreadableSheet("cell_too_long");
    while (row.cells.length < column - 1) row.cells.push("");
    row.cells[column - 1] = text;
  }

  const reader: XmlReader = {
    open(element, attributes) {
      if (element === "row") {
        const { n } = row;
        row = { n: placeNumber(attributes["r"]) ?? n + 1, cells: [] };
        column = 0;
      } else if (element === "c") {
        column = columnNumber(attributes["r"]) ?? column + 1;
        const { t: type = "n", s = "" } = attributes;
        cell = { type, style: Number(s), value: "", inline: "" };
      } else if (cell && element === "v") into = "value";
      else if (cell && element === "t") into = "inline";
    },
    text(piece) {
      if (cell && into && cell[into].length <= LONGEST_QUICK_CELL) cell[into] += piece;
    },
    close(element) {
      if (element === "v" || element === "t") into = null;
      else if (element === "c" && cell) {
        const text = column <= MOST_COLUMNS ? cellText(cell, context) : "";
        cell = null;
        if (/\S/.test(text)) take(text);
      } else if (element === "row" && row.cells.length > 0) {
        rows.push(row);
        if (rows.length > MOST_ROWS + 1) throw new UnreadableSheet("too_many_rows");
      } else if (element === "sheetData") ended = true;
    },
    done: () => ended,
  };
  return { reader, rows };
}

function placeNumber(text: string | undefined): number | null {
  return /^\d{1,7}$/.test(text ?? "") ? Number(text) : null;
}

/** "AB12" is column 28. */
function columnNumber(address: string | undefined): number | null {
  const letters = /^[A-Z]{1,3}/i.exec(address ?? "")?.[0].toUpperCase();
  if (!letters) return null;
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
}
