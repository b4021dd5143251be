import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { readSheetFile } from "@/lib/cart/quick/read-sheet";
import { LANGUAGES } from "@/lib/kernel/language";
import { problemDto } from "@/lib/contract/common";
import {
  committedDto,
  fixedRowsDto,
  quickDraftDto,
  quickDraftMadeDto,
  undoneDto,
} from "@/lib/contract/quick-order";
import { skuKeysOf } from "@/lib/cart/test-support/live-cart";
import { MESSAGES } from "@/lib/i18n/messages/all";
import { offerAt, startLiveApi, type LiveApi } from "../cart/test-support/live-api";
import { refusal } from "../cart/test-support/shopper";
import { orderer } from "./test-support/orderer";

let api: LiveApi;

beforeAll(async () => {
  api = await startLiveApi();
});
beforeEach(() => api.cart.live.reset());
afterAll(() => api.cart.close());

type Orderer = ReturnType<typeof orderer>;

const row = (at: number, quantity = 1) =>
  `${offerAt(api, at).id}\t${skuKeysOf(offerAt(api, at))[0]}\t${quantity}`;

async function drafted(somebody: Orderer, ...rows: string[]): Promise<string> {
  return quickDraftMadeDto.parse(await (await somebody.text(rows.join("\n"))).json()).draft;
}

async function shown(somebody: Orderer, draft: string, query = "?show=all") {
  return quickDraftDto.parse(await (await somebody.draft(draft, query)).json());
}

describe("the way from rows to the cart", () => {
  it("is walked by a program", async () => {
    const somebody = orderer();
    const draft = await drafted(somebody, row(0), `${offerAt(api, 1).id}\t?\t1`, "words\t\t1");
    expect(somebody.jar.get("sampan_guest")).toMatch(/^[0-9A-Z]{26}$/);
    const before = await shown(somebody, draft);
    expect(before.counts).toMatchObject({ ok: 1, fixable: 1, wrong: 1 });
    const fixes = { "sku.2": skuKeysOf(offerAt(api, 1))[0] ?? "", do: "drop:3" };
    const fixed = fixedRowsDto.parse(await (await somebody.rows(draft, fixes)).json());
    expect(fixed).toEqual({ draft, changed: 2 });
    const order = randomUUID();
    const done = committedDto.parse(await (await somebody.commit(draft, order)).json());
    expect(done).toMatchObject({ order, added: 2, left: 0, lines: 2 });
    expect(somebody.jar.get("sampan_hint")).toBe("2.0");
    const undone = undoneDto.parse(await (await somebody.undo(order)).json());
    expect(undone).toMatchObject({ takenOff: 2, kept: 0, lines: 0 });
    expect(somebody.jar.get("sampan_hint")).toBe("0.0");
  });

  it("is walked by forms alone", async () => {
    const somebody = orderer("form");
    const sent = await somebody.text(`${row(0)}\nwords`, "?language=th");
    const url = sent.headers.get("location") ?? "";
    expect([sent.status, url]).toEqual([303, expect.stringMatching(/^\/th\/quick-order\?draft=/)]);
    const draft = new URL(url, "http://shop.test").searchParams.get("draft") ?? "";
    const saved = await somebody.rows(draft, { do: "drop_wrong" }, "?show=all&page=1");
    expect(saved.headers.get("location")).toBe(`/quick-order?draft=${draft}&show=all&page=1`);
    const order = randomUUID();
    const done = await somebody.commit(draft, order);
    expect(done.headers.get("location")).toBe(`/quick-order?draft=${draft}&order=${order}`);
    const undone = await somebody.undo(order);
    expect(undone.headers.get("location")).toBe(`/quick-order?draft=${draft}&order=${order}`);
  });

  it("tells a form at its page why nothing was put in", async () => {
    const somebody = orderer("form");
    const sent = await somebody.text("words");
    const draft = new URL(sent.headers.get("location") ?? "", "http://x.test").searchParams.get(
      "draft",
    );
    const refused = await somebody.commit(draft ?? "", randomUUID());
    expect(refused.headers.get("location")).toMatch(/^\/quick-order\?flash=/);
    expect(decodeURIComponent(somebody.jar.get("sampan_flash") ?? "")).toContain("nothing_ready");
  });

  it("is nobody else's", async () => {
    const draft = await drafted(orderer(), row(0));
    const other = orderer();
    await drafted(other, row(1));
    const gone = [404, "no_draft"];
    expect(await refusal(await other.draft(draft))).toEqual(gone);
    expect(await refusal(await other.rows(draft, { do: "restore" }))).toEqual(gone);
    expect(await refusal(await other.commit(draft, randomUUID()))).toEqual(gone);
    expect(await refusal(await other.undo(randomUUID()))).toEqual([404, "not_in_cart"]);
  });
});

describe("bad input", () => {
  const words = MESSAGES.vi.quickOrder.refused.reasons;
  it.each<[string, () => Promise<Response>, number, string, keyof typeof words]>([
    ["no bytes", () => orderer().file("", "?language=vi"), 400, "file", "empty"],
    ["no file", () => orderer().nothing(), 400, "file", "no_file"],
    ["ten megabytes", () => orderer().file(Buffer.alloc(10 << 20, "a")), 413, "file", "too_large"],
    ["a PDF", () => orderer().file("%PDF-1.7\n"), 415, "file", "not_a_table"],
    ["100,000 rows", () => orderer().file("a,b,1\n".repeat(100_000)), 422, "file", "too_many_rows"],
    ["spaces", () => orderer().text("  \n "), 400, "text", "empty"],
  ])("of %s is said in its own words", async (_what, send, status, field, reason) => {
    const response = await send();
    const problem = problemDto.parse(await response.json());
    expect([response.status, problem.reason, problem.fields?.[0]?.field]).toEqual([
      status,
      reason,
      field,
    ]);
    const said = problem.fields?.[0]?.message;
    expect([words[reason], MESSAGES.en.quickOrder.refused.reasons[reason]]).toContain(said);
  });

  it.each([
    ["an unknown button", { do: "explode" }, "do"],
    ["a SKU that is none", { "sku.1": "../x" }, "sku.1"],
  ])("of %s is refused by name", async (_what, sent, field) => {
    const somebody = orderer();
    const draft = await drafted(somebody, row(0));
    expect(await refusal(await somebody.rows(draft, sent))).toEqual([400, field]);
  });

  it("goes back to the form's page with the reason", async () => {
    const somebody = orderer("form");
    const refused = await somebody.file("%PDF-1.7\n");
    expect(refused.headers.get("location")).toMatch(/^\/quick-order\?flash=/);
    expect(decodeURIComponent(somebody.jar.get("sampan_flash") ?? "")).toContain("not_a_table");
  });
});

describe("files that go out", () => {
  it.each(
    LANGUAGES.flatMap(
      (language) =>
        [
          [language, "csv" as const],
          [language, "xlsx" as const],
        ] as const,
    ),
  )("bring the cart back, in %s as %s", async (language, format) => {
    const somebody = orderer();
    await somebody.commit(await drafted(somebody, row(0, 2), row(1, 3)), randomUUID());
    const response = await somebody.download(`cart.${format}`, `?language=${language}`);
    expect(response.headers.get("content-disposition")).toBe(
      `attachment; filename="cart.${format}"`,
    );
    const bytes = Buffer.from(await response.arrayBuffer());
    const again = await somebody.file(bytes);
    const { draft } = quickDraftMadeDto.parse(await again.json());
    const { rows } = await shown(somebody, draft);
    expect(rows.map(({ state, skuKey, pieces }) => [state, skuKey, pieces])).toEqual([
      ["ok", skuKeysOf(offerAt(api, 0))[0], 2],
      ["ok", skuKeysOf(offerAt(api, 1))[0], 3],
    ]);
  });

  it.each(["sample.csv", "sample.xlsx"] as const)("begin with %s, which reads", async (name) => {
    const bytes = Buffer.from(await (await orderer().download(name)).arrayBuffer());
    const rows = await readSheetFile(bytes, "en");
    expect(rows.ok && rows.value.map(({ n, quantity }) => [n, quantity])).toEqual([
      [2, "10"],
      [3, "2"],
      [4, "1"],
    ]);
  });
});
