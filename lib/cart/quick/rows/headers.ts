export type ColumnName = "link" | "sku" | "quantity" | "note";

/** What people call the columns, in the five languages of the shop; compared by `plainWord`. */
const NAMES: Readonly<Record<ColumnName, readonly string[]>> = {
  link: [
    ...["link", "url", "product link", "product url", "product", "product id", "offer", "offer id"],
    ...["item", "item id", "item link", "id", "address"],
    ...["liên kết", "đường dẫn", "sản phẩm", "link sản phẩm", "mã sản phẩm"],
    ...["ลิงก์", "ลิงค์", "ลิงก์สินค้า", "สินค้า", "รหัสสินค้า"],
    ...["enlace", "enlace del producto", "vínculo", "producto", "id del producto"],
    ...["链接", "商品链接", "产品链接", "网址", "商品", "商品id", "产品id", "货品链接", "宝贝链接"],
  ],
  sku: [
    ...["sku", "sku id", "spec", "spec id", "variant", "variation", "option", "options", "model"],
    ...["cargo number", "article number", "item number"],
    ...["phân loại", "biến thể", "mẫu mã", "thuộc tính"],
    ...["ตัวเลือก", "ตัวเลือกสินค้า", "แบบ", "รุ่น"],
    ...["variante", "opción", "modelo", "referencia"],
    ...["规格", "型号", "款式", "货号", "规格型号", "颜色尺码", "属性"],
  ],
  quantity: [
    ...["quantity", "qty", "pieces", "pcs", "amount", "count"],
    ...["số lượng", "sl"],
    ...["จำนวน", "จำนวนชิ้น"],
    ...["cantidad", "unidades", "piezas", "uds"],
    ...["数量", "件数", "个数", "采购数量", "订购数量"],
  ],
  note: [
    ...["note", "notes", "remark", "remarks", "comment"],
    ...["ghi chú", "หมายเหตุ", "nota", "notas", "observaciones", "备注", "留言", "说明"],
  ],
};

const BY_WORD = new Map(
  (Object.entries(NAMES) as [ColumnName, readonly string[]][]).flatMap(([column, words]) =>
    words.map((word) => [plainWord(word), column] as const),
  ),
);

/** Where each column stands; only those a header names. */
export type Columns = Readonly<Partial<Record<ColumnName, number>>>;

/**
 * The columns a header names, the first of each; null for a row that is none. A header names the link
 * and at least one more, or nothing but columns we know.
 */
export function columnsOf(cells: readonly string[]): Columns | null {
  const named = cells.map((cell) => BY_WORD.get(plainWord(cell)));
  const columns: Partial<Record<ColumnName, number>> = {};
  named.forEach((name, index) => {
    if (name !== undefined) columns[name] ??= index;
  });
  const filled = cells.filter((cell) => cell.trim() !== "").length;
  const known = named.filter((name) => name !== undefined).length;
  return columns.link !== undefined && (known >= 2 || known === filled) ? columns : null;
}

function plainWord(text: string): string {
  return text
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[\s_*:.()-]+/g, " ")
    .trim()
    .normalize("NFC");
}
