import { z } from "zod";
import { parseYuan } from "@/lib/kernel/money";
import type { OfferCore } from "../world/offer-core";
import { kindOf, OFFER_KINDS } from "../world/offer-kinds";
import { TRADE_TRAITS } from "../world/trade-trait";
import type { ControlCall, ControlReply } from "./control-call";
import { done, notValid, wrongMethod } from "./reply";

/** Yuan as text, fen from then on. */
const yuan = z
  .string()
  .regex(/^\d{1,9}(\.\d{1,2})?$/)
  .transform((text) => {
    const read = parseYuan(text);
    return read.ok ? read.value.minor : undefined;
  })
  .optional();

const change = z.strictObject({
  /** Every price of the offer moves with it. */
  price: yuan,
  /** Of the offer's lines in an order, whatever they weigh. */
  freight: yuan,
  /** Pieces of each SKU. */
  stock: z.int().min(0).max(100_000_000).optional(),
  /** What only shows when it is ordered; null takes the seed's away too. */
  trait: z.enum(TRADE_TRAITS).nullable().optional(),
  status: z.string().min(1).max(40).optional(),
  subject: z.string().min(1).max(500).optional(),
  subjectTrans: z.string().min(1).max(500).optional(),
  deleted: z.boolean().optional(),
});

/**
 * `GET ?kind=&limit=&market=taobao`: offers of a kind. `GET /{id}`: one. `POST /{id}`: changes one.
 * `DELETE`: takes all changes back.
 */
export function offers(call: ControlCall): ControlReply {
  const { sandbox, method, rest, body } = call;
  if (method === "DELETE") {
    sandbox.world.restore();
    sandbox.taobao.restore();
    return done({ restored: true });
  }
  if (method === "GET" && rest === "") return list(call);
  if (method !== "GET" && method !== "POST") return wrongMethod();
  const world = sandbox.world.find(rest) ? sandbox.world : sandbox.taobao;
  const core = world.find(rest);
  if (!core) return done({ error: "no such offer" }, 404);
  if (method === "GET") return done(told(core));
  const read = change.safeParse(body);
  if (!read.success) return notValid(read.error);
  const { price: priceFen, freight: freightFen, ...others } = read.data;
  const given = Object.entries({ priceFen, freightFen, ...others });
  const next = world.change(rest, Object.fromEntries(given.filter(([, to]) => to !== undefined)));
  return done(next ? { ...told(next), deleted: read.data.deleted ?? false } : null);
}

function list({ sandbox, query }: ControlCall): ControlReply {
  const kind = query.get("kind") ?? "any";
  const market = query.get("market") === "taobao" ? "taobao" : "1688";
  const limit = Math.min(Number(query.get("limit") ?? 10) || 10, 1000);
  const fits = kindOf(kind, market);
  if (!fits) return done({ error: `kind is one of ${OFFER_KINDS.join(", ")}` }, 400);
  const found: OfferCore[] = [];
  for (const core of (market === "taobao" ? sandbox.taobao : sandbox.world).offers()) {
    if (found.length >= limit) break;
    if (fits(core)) found.push(core);
  }
  return done({ kind, ids: found.map(({ id }) => id), offers: found.map(told) });
}

function told({ id, numericId, subject, subjectTrans, status, priceFen }: OfferCore) {
  return { id, numericId, subject, subjectTrans, status, price: (priceFen / 100).toFixed(2) };
}
