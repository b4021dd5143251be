import type { z } from "zod";
import type {
  searchTaobao as searchEndpoint,
  searchTaobaoByPicture as pictureEndpoint,
} from "@/lib/upstream/contract/goods-taobao";
import { taobaoRow } from "../replies/taobao";
import { rememberedByDigest } from "../sight/remembered-by-digest";
import { remembered } from "../world/remembered";
import { searchWorld, type SearchOrder } from "../world/search";
import { readPhoto } from "./photo-input";
import type { Handler } from "./handler";

const search = remembered(searchWorld, (asked) => JSON.stringify(asked));

const FIELDS: Readonly<Record<string, SearchOrder["by"]>> = {
  price: "price",
  total_sales: "monthSold",
  tk_total_sales: "monthSold",
};

const ANYTHING = {
  filter: "",
  order: null,
  minFen: null,
  maxFen: null,
  categoryId: null,
} as const;

/** Tells no totals; a sort by a field the world does not have changes nothing. */
export const searchTaobao: Handler<z.infer<typeof searchEndpoint.input>> = (
  { keyword, pageNo, pageSize, sort },
  { taobao, origin },
) => {
  const found = search(taobao, { ...ANYTHING, keyword, order: readOrder(sort ?? "") });
  const from = (pageNo - 1) * pageSize;
  const data = found.slice(from, from + pageSize).map((core) => taobaoRow(core, origin));
  return { ok: true, data: { pageNo, pageSize, data } };
};

function readOrder(sort: string): SearchOrder | null {
  const match = /^(\w+)_(asc|desc)$/.exec(sort);
  const by = match && Object.hasOwn(FIELDS, match[1] ?? "") ? FIELDS[match[1] ?? ""] : undefined;
  return by ? { by, descending: match?.[2] === "desc" } : null;
}

const MOST_ROWS = 100;
const lookUp = rememberedByDigest();

/** All hits at once as a bare list, as Taobao Global does it. */
export const searchTaobaoByPicture: Handler<z.infer<typeof pictureEndpoint.input>> = async (
  input,
  scene,
) => {
  const { taobao, finders, origin } = scene;
  const found = await lookUp(taobao, input.imageBase64, async () => {
    const photo = await readPhoto(input, scene);
    return photo && finders.taobao.find(photo, ({ status }) => status === "published");
  });
  if (!found) return { ok: false, refusal: "picture_unreadable" };
  return { ok: true, data: found.slice(0, MOST_ROWS).map((core) => taobaoRow(core, origin)) };
};
