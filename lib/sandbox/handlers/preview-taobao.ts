import type { z } from "zod";
import type { previewTaobao as endpoint } from "@/lib/upstream/contract/orders-taobao";
import { renderReply } from "../replies/taobao-render";
import { priceTaobao } from "../trade/price-taobao";
import { readTaobaoOrder, taobaoLine } from "../trade/taobao-lines";
import type { Handler } from "./handler";

/** `orderLineList` and `receiver` are JSON inside text. */
export const previewTaobao: Handler<z.infer<typeof endpoint.input>> = (input, { taobao }) => {
  const read = readTaobaoOrder(input);
  if (!read.ok) return { ok: false, refusal: "invalid_input", detail: read.detail };
  const lines = read.lines.map((asked) => taobaoLine(taobao, asked));
  return { ok: true, data: renderReply(priceTaobao(lines)) };
};
