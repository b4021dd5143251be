import { zipOf, type ZipPart } from "./zip";

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const RELATIONS = "http://schemas.openxmlformats.org/package/2006/relationships";
const KIND = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

type Given = {
  /** What stands in `<sheetData>`. */
  rows?: string;
  /** What stands in `<sst>`. */
  strings?: string;
  /** The whole sheet. */
  sheet?: string;
  styles?: string;
  workbook?: string;
  more?: readonly ZipPart[];
};

/** The least a workbook of one sheet can be. */
export function workbookParts({ rows = "", strings, sheet, styles, workbook, more = [] }: Given) {
  const parts: ZipPart[] = [
    {
      name: "_rels/.rels",
      bytes: `<Relationships xmlns="${RELATIONS}"><Relationship Id="rId1" Type="${KIND}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    },
    {
      name: "xl/workbook.xml",
      bytes:
        workbook ??
        `<workbook xmlns="${MAIN}" xmlns:r="${KIND}"><sheets><sheet name="One" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    },
    {
      name: "xl/_rels/workbook.xml.rels",
      bytes: `<Relationships xmlns="${RELATIONS}"><Relationship Id="rId1" Type="${KIND}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="${KIND}/sharedStrings" Target="sharedStrings.xml"/><Relationship Id="rId3" Type="${KIND}/styles" Target="/xl/styles.xml"/><Relationship Id="rId4" Type="${KIND}/worksheet" Target="worksheets/sheet2.xml"/></Relationships>`,
    },
    {
      name: "xl/worksheets/sheet1.xml",
      bytes:
        sheet ??
        `<?xml version="1.0"?><worksheet xmlns="${MAIN}"><dimension ref="A1:XFD1048576"/><sheetData>${rows}</sheetData></worksheet>`,
    },
    ...(strings === undefined
      ? []
      : [{ name: "xl/sharedStrings.xml", bytes: `<sst xmlns="${MAIN}">${strings}</sst>` }]),
    ...(styles === undefined
      ? []
      : [{ name: "xl/styles.xml", bytes: `<styleSheet xmlns="${MAIN}">${styles}</styleSheet>` }]),
    ...more,
  ];
  return parts;
}

export function workbookOf(given: Given): Buffer {
  return zipOf(workbookParts(given));
}

/** A row of texts that stand in their cells. */
export function textRow(n: number, ...cells: string[]): string {
  const places = cells.map(
    (cell, at) =>
      `<c r="${String.fromCharCode(65 + at)}${n}" t="inlineStr"><is><t>${cell}</t></is></c>`,
  );
  return `<row r="${n}">${places.join("")}</row>`;
}
