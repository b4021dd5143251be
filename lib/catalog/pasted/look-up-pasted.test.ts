import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { anonymous } from "@/lib/auth/actor";
import type { PastedDto } from "@/lib/contract/pasted";
import { setLogLevel } from "@/lib/log/log";
import { readPaste } from "../paste/read-paste";
import { startLiveCatalog, type LiveCatalog } from "../test-support/live-catalog";
import { lookUpPasted } from "./look-up-pasted";

let live: LiveCatalog;
let on1688: string[];
let onTaobao: { id: string; numericId: string }[];
beforeAll(async () => {
  setLogLevel("silent");
  live = await startLiveCatalog(1500);
  on1688 = await live.offerIds("any", 20);
  onTaobao = await offers("market=taobao&limit=20");
});
beforeEach(() => live.reset());
afterAll(() => live.close());

async function offers(query: string): Promise<{ id: string; numericId: string }[]> {
  const reply = await fetch(`${live.url}/__sandbox/offers?${query}`);
  return ((await reply.json()) as { offers: { id: string; numericId: string }[] }).offers;
}

const lookUp = (text: string): Promise<PastedDto[]> =>
  lookUpPasted(anonymous, readPaste(text), { market: "1688", language: "en" });
const kinds = (pasted: PastedDto[]) => pasted.map(({ kind }) => kind);

test("each line has its own end", async () => {
  const text = [
    `/products/1688/${on1688[0]}`,
    `https://item.taobao.com/item.htm?id=${onTaobao[0]?.numericId}`,
    "https://detail.1688.com/offer/100000000001.html",
    "https://m.tb.cn/h.abcdefg",
    "phone case",
    "https://shop123456789.taobao.com/",
    "https://example.com/a.jpg",
  ].join("\n");
  expect(kinds(await lookUp(text))).toEqual([
    "found",
    "found",
    "gone",
    "unresolvable",
    "words",
    "shop",
    "picture",
  ]);
});

test("a bare number is looked for in the other market when the first says no", async () => {
  const [found] = await lookUp(onTaobao[1]?.numericId ?? "");
  expect(found).toMatchObject({ kind: "found", elsewhere: true, card: { market: "taobao" } });
});

test("a bare number nobody knows says that both were asked", async () => {
  expect(await lookUp("999999999999")).toEqual([
    { line: 1, text: "999999999999", kind: "gone", market: "1688", id: "numeric", either: true },
  ]);
});

test("a market's silence is not the other one's no, and the other lines stand", async () => {
  await live.fault({ endpoint: "offers.get", kind: "http", status: 500 });
  const text = `999999999999\n/products/taobao/${onTaobao[2]?.id}`;
  const [silent, found] = await lookUp(text);
  expect(silent).toMatchObject({ kind: "unavailable", market: "1688" });
  expect(found).toMatchObject({ kind: "found", elsewhere: false });
});

test("Taobao is asked once for all, whether its goods can be ordered", async () => {
  const lines = onTaobao.map(({ id }) => `/products/taobao/${id}`);
  const pasted = await lookUp(lines.join("\n"));
  expect((await live.calls())["taobao.check"]).toBe(1);
  const said = new Set(pasted.map((end) => (end.kind === "found" ? end.orderable.kind : end.kind)));
  expect(said.has("orderable")).toBe(true);
});

test("goods are shown as they are when nobody says whether they can be ordered", async () => {
  await live.fault({ endpoint: "taobao.check", kind: "http", status: 500 });
  const [found] = await lookUp(`/products/taobao/${onTaobao[3]?.id}`);
  expect(found).toMatchObject({ kind: "found", orderable: { kind: "unsaid" } });
});

test("the same offer pasted twice is one call", async () => {
  await lookUp(`/products/1688/${on1688[1]}\n/products/1688/${on1688[1]}?x=2`);
  expect((await live.calls())["offers.get"]).toBe(1);
});
