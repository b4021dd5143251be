import { z } from "zod";
import { parseYuan } from "@/lib/kernel/money";
import type { OfferCore } from "../world/offer-core";
import { OFFER_KINDS, shapeOf, type OfferKind } from "../world/shape";
import type { ControlCall, ControlReply } from "./control-call";
import { done, notValid, wrongMethod } from "./reply";

const change = z.strictObject({
  /** Yuan as text; every price of the offer moves with it. */
  price: z
    .string()
    .regex(/^\d{1,9}(\.\d{1,2})?$/)
    .optional(),
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
  const { price, status, subject, subjectTrans, deleted } = read.data;
  const yuan = price === undefined ? null : parseYuan(price);
  const next = world.change(rest, {
    ...(yuan?.ok ? { priceFen: yuan.value.minor } : {}),
    ...(status === undefined ? {} : { status }),
    ...(subject === undefined ? {} : { subject }),
    ...(subjectTrans === undefined ? {} : { subjectTrans }),
    ...(deleted === undefined ? {} : { deleted }),
  });
  return done(next ? { ...told(next), deleted: deleted ?? false } : null);
}

function list({ sandbox, query }: ControlCall): ControlReply {
  const kind = query.get("kind") ?? "any";
  const limit = Math.min(Number(query.get("limit") ?? 10) || 10, 1000);
  if (kind !== "any" && !Object.hasOwn(OFFER_KINDS, kind))
    return done({ error: `kind is one of any, ${Object.keys(OFFER_KINDS).join(", ")}` }, 400);
  const found: OfferCore[] = [];
  const world = query.get("market") === "taobao" ? sandbox.taobao : sandbox.world;
  for (const core of world.offers()) {
    if (found.length >= limit) break;
    const onSale = core.status === "published";
    const fits = kind === "any" ? onSale : OFFER_KINDS[kind as OfferKind](core, shapeOf(core));
    if (fits && (onSale || kind === "not_on_sale")) found.push(core);
  }
  return done({ kind, ids: found.map(({ id }) => id), offers: found.map(told) });
}

function told({ id, numericId, subject, subjectTrans, status, priceFen }: OfferCore) {
  return { id, numericId, subject, subjectTrans, status, price: (priceFen / 100).toFixed(2) };
}
