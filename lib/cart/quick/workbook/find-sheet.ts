import { UnreadableSheet } from "../refusal";
import { readXml } from "./read-xml";
import type { Parts } from "./zip-parts";

/** Where the parts of a workbook lie, as far as they are needed. `null` where there is no such part. */
export type SheetPlace = { sheet: string; strings: string | null; styles: string | null };

/** The first sheet that is not hidden, with what its cells refer to. */
export async function findSheet(parts: Parts): Promise<SheetPlace> {
  const workbook = (await targets(parts, "_rels/.rels", "")).find(({ type }) =>
    type.endsWith("/officeDocument"),
  )?.target;
  if (workbook === undefined || !parts.names.includes(workbook))
    throw new UnreadableSheet("not_a_workbook");
  const folder = workbook.slice(0, workbook.lastIndexOf("/") + 1);
  const relations = `${folder}_rels/${workbook.slice(folder.length)}.rels`;
  const related = await targets(parts, relations, folder);
  const sheetId = await firstSheetId(parts, workbook);
  const sheet = related.find(({ id }) => id === sheetId)?.target;
  if (sheet === undefined || !parts.names.includes(sheet))
    throw new UnreadableSheet(sheetId === null ? "not_a_workbook" : "damaged_workbook");
  const of = (kind: string) => {
    const target = related.find(({ type }) => type.endsWith(`/${kind}`))?.target;
    return target !== undefined && parts.names.includes(target) ? target : null;
  };
  return { sheet, strings: of("sharedStrings"), styles: of("styles") };
}

type Relation = { id: string; type: string; target: string };

async function targets(parts: Parts, name: string, folder: string): Promise<Relation[]> {
  if (!parts.names.includes(name)) throw new UnreadableSheet("not_a_workbook");
  const found: Relation[] = [];
  await readXml(parts.unpack(name), {
    open(element, { Id: id = "", Type: type = "", Target: target = "" }) {
      if (element !== "Relationship") return;
      const path = target.startsWith("/") ? target.slice(1) : `${folder}${target}`;
      found.push({ id, type, target: path.replace(/(?:^|\/)\.\//g, "") });
    },
  });
  return found;
}

async function firstSheetId(parts: Parts, workbook: string): Promise<string | null> {
  const sheets: { id: string; hidden: boolean }[] = [];
  await readXml(parts.unpack(workbook), {
    open(element, attributes) {
      if (element !== "sheet") return;
      const id = Object.entries(attributes).find(([name]) => /:id$/i.test(name))?.[1];
      if (id !== undefined)
        sheets.push({ id, hidden: (attributes["state"] ?? "visible") !== "visible" });
    },
  });
  return (sheets.find(({ hidden }) => !hidden) ?? sheets[0])?.id ?? null;
}
