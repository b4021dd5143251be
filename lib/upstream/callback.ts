import type { Market } from "@/lib/kernel/offer-ref";
import { callbackMessage, ORDER_ID_NAME } from "./contract/callback-message";
import { camelCased } from "./contract/lenient";
import { readJson } from "./json";

/** A message pushed to us, in our words. Null means it did not say. */
export type UpstreamCallback = {
  market: Market | null;
  /** Without a market before it: "ORDER_BUYER_VIEW_ORDER_PAY". */
  type: string | null;
  /** What may be ids of the upstream's orders, each once. */
  orderIds: string[];
};

const MARKETS: Readonly<Record<number, Market>> = { 0: "taobao", 1: "1688" };
const PREFIX = /^(taobao|1688)_/i;
const LONGEST_TYPE = 120;
const MOST_IDS = 200;
const DEEPEST = 12;
/** As ids of orders are: never a price or a count, and nothing to search a database by. */
const ID = /^[A-Za-z0-9_-]{6,40}$/;

/** What a body says, whatever its type is called; null where it holds no message. Never throws. */
export function readCallback(body: Uint8Array): UpstreamCallback | null {
  const json = readJson(Buffer.from(body).toString("utf8"));
  if (!json.ok || typeof json.value !== "object" || json.value === null) return null;
  const read = callbackMessage.safeParse(json.value);
  if (!read.success) return null;
  const { messageType = null, messageBody, messagePlatform = null } = read.data;
  if (messageType === null && messageBody === undefined) return null;
  const [, prefix] = PREFIX.exec(messageType ?? "") ?? [];
  return {
    market: (messagePlatform === null ? null : MARKETS[messagePlatform]) ?? marketOf(prefix),
    type: messageType?.replace(PREFIX, "").slice(0, LONGEST_TYPE) ?? null,
    orderIds: orderIdsIn(bodyOf(messageBody)),
  };
}

/** An object, also where it was sent as text. */
function bodyOf(sent: unknown): unknown {
  if (typeof sent !== "string") return sent;
  const json = readJson(sent);
  return json.ok ? camelCased(json.value) : null;
}

function marketOf(prefix: string | undefined): Market | null {
  return prefix === undefined ? null : prefix === "1688" ? "1688" : "taobao";
}

function orderIdsIn(body: unknown): string[] {
  const found = new Set<string>();

  function take(value: unknown): void {
    const ids = Array.isArray(value) ? value : String(value).split(",");
    for (const id of ids.map((each) => String(each).trim()))
      if (found.size < MOST_IDS && ID.test(id)) found.add(id);
  }
  function look(value: unknown, depth: number): void {
    if (typeof value !== "object" || value === null || depth > DEEPEST) return;
    for (const [name, member] of Object.entries(value)) {
      const isId = typeof member === "string" || typeof member === "number";
      const areIds = Array.isArray(member) && member.every((each) => typeof each !== "object");
      if ((isId || areIds) && ORDER_ID_NAME.test(name)) take(member);
      else look(member, depth + 1);
    }
  }
  look(body, 0);
  return [...found];
}
