import { createServer } from "node:http";
import { Readable } from "node:stream";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { startLiveCatalog, type LiveCatalog } from "@/lib/catalog/test-support/live-catalog";
import { problemDto } from "@/lib/contract/common";
import { searchResultDto } from "@/lib/contract/search";
import { createDatabase, type DatabaseClient } from "@/lib/db/client";
import { searchPictures } from "@/lib/db/schema/search-pictures";
import { readSettings } from "@/lib/env/settings";
import { MESSAGES } from "@/lib/i18n/messages/all";
import { processScope } from "@/lib/kernel/process-scope";
import { setLogLevel } from "@/lib/log/log";
import { encoded, pngOf, ZIP_END } from "@/lib/uploads/fixtures/pictures";
import { freshDatabase } from "@/scripts/support/fresh-database";
import * as pictures from "./route";
import {
  AS_FORM,
  kept,
  open,
  SAME_ORIGIN,
  search,
  send,
  upload,
  visitor,
} from "./test-support/requests";

const SAID = MESSAGES.en.finding;
const HOUR = 3_600_000;

let live: LiveCatalog;
let client: DatabaseClient;
/** A picture of an offer of the sandbox, and the offer's id. */
let photo: Buffer;
let offerId: string;

beforeAll(async () => {
  setLogLevel("silent");
  live = await startLiveCatalog();
  const databaseUrl = await freshDatabase();
  client = createDatabase(databaseUrl);
  processScope("database", () => client);
  const settings = readSettings({
    UPSTREAM_BASE_URL: live.url,
    UPSTREAM_ACCESS_KEY: "test-key",
    UPSTREAM_ACCESS_SECRET: "test-secret",
    UPSTREAM_USER_ID: "1",
    DATABASE_URL: databaseUrl,
    NEXTAUTH_SECRET: "0123456789abcdefghijklmnopqrstuv",
    PICTURE_SEARCH_HOURS: "3",
  });
  if (!settings.ok) throw new Error(JSON.stringify(settings.error));
  processScope("settings", () => settings.value);
  offerId = (await live.offerIds("any", 1))[0] ?? "";
  photo = await pictureOf(offerId);
});
beforeEach(async () => {
  await live.reset();
  await client.db.delete(searchPictures);
});
afterAll(async () => {
  await live.close();
  await client.close();
});

async function pictureOf(id: string): Promise<Buffer> {
  const { getOffer } = await import("@/lib/catalog/get-offer");
  const { anonymous } = await import("@/lib/auth/actor");
  const found = await getOffer(anonymous, { market: "1688", id }, "en");
  if (found.kind !== "found") throw new Error(found.kind);
  const reply = await fetch(found.value.images[0] ?? "");
  return Buffer.from(await reply.arrayBuffer());
}

describe("a picture that is sent", () => {
  it("finds the offer it shows", async () => {
    const { token, url } = await kept(photo);
    expect(url).toBe(`/search/image?p=${token}`);
    const result = searchResultDto.parse((await search(token)).body);
    expect(result.offers.slice(0, 5).map(({ id }) => id)).toContain(offerId);
  });

  it("is kept for as long as the settings say", async () => {
    const { expiresAt } = await kept(photo);
    expect(Math.abs(Date.parse(expiresAt) - Date.now() - 3 * HOUR)).toBeLessThan(60_000);
  });

  it("is shown as what it is, to the browser that asked alone", async () => {
    const response = await open((await kept(await encoded("png"))).token);
    expect(Object.fromEntries(response.headers)).toMatchObject({
      "content-type": "image/jpeg",
      "content-security-policy": "default-src 'none'; sandbox",
      "x-content-type-options": "nosniff",
      "cache-control": "private, max-age=3600",
    });
    expect(
      Buffer.from(await response.arrayBuffer())
        .subarray(0, 3)
        .toString("hex"),
    ).toBe("ffd8ff");
  });

  it("is answered from memory when it comes again under another token, and in pages", async () => {
    const first = await kept(photo);
    const second = await kept(photo);
    expect(first.token).not.toBe(second.token);
    await search(first.token);
    await search(second.token);
    expect(await live.calls()).toMatchObject({ "picture_search.1688": 1 });
    await search(second.token, "page=2");
    expect(await live.calls()).toMatchObject({ "picture_search.1688": 2 });
  });

  it("is one call however many look at once", async () => {
    const { token } = await kept(photo);
    await Promise.all(Array.from({ length: 12 }, () => search(token)));
    expect(await live.calls()).toMatchObject({ "picture_search.1688": 1 });
  });

  it.each(["market=1688&region=.1,.1,.8,.8", "market=taobao", "market=taobao&region=.2,.2,.6,.6"])(
    "is searched with %s",
    async (query) => {
      const { token } = await kept(photo);
      const { response, body } = await search(token, query);
      expect(response.status).toBe(200);
      const { offers: found } = searchResultDto.parse(body);
      expect(new Set(found.map(({ market }) => market))).toEqual(
        new Set([query.includes("taobao") ? "taobao" : "1688"]),
      );
    },
  );

  it("takes expired ones away with it, a few at a time", async () => {
    const row = { bytes: Buffer.alloc(1), mediaType: "image/jpeg", width: 1, height: 1 };
    const past = { createdAt: new Date(0), expiresAt: new Date(1) };
    const rows = Array.from({ length: 8 }, (_, index) => ({
      ...row,
      ...past,
      token: `${index}`.padEnd(22, "x"),
    }));
    await client.db.insert(searchPictures).values(rows);
    await kept(photo);
    expect(await client.db.select().from(searchPictures)).toHaveLength(4);
  });
});

describe("during an outage", () => {
  it("nothing that failed is remembered", async () => {
    await live.reset({ timeoutMs: 400 });
    const { token } = await kept(photo);
    await live.fault({ endpoint: "*", kind: "http", status: 500 });
    expect((await search(token)).response.status).toBe(503);
    await live.heal();
    expect((await search(token)).response.status).toBe(200);
  });
});

describe("bad input", () => {
  const svg = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script>1</script></svg>');
  it.each([
    ["an SVG", async () => svg, 415, SAID.picture.svg],
    [
      "a polyglot",
      async () => Buffer.concat([await encoded("jpeg"), ZIP_END]),
      400,
      SAID.picture.hidden_content,
    ],
    ["30,000 pixels a side", async () => pngOf(30_000, 30_000), 400, SAID.picture.too_many_pixels],
    ["no bytes", async () => Buffer.alloc(0), 400, SAID.picture.empty],
    ["a document", async () => Buffer.from("%PDF-1.7\n"), 415, SAID.picture.wrong_type],
    [
      "9 MB",
      async () => Buffer.concat([await encoded("jpeg"), Buffer.alloc(9 << 20)]),
      413,
      SAID.picture.too_many_bytes,
    ],
    [
      "half a picture",
      async () => (await encoded("png", 300, 200)).subarray(0, 120),
      400,
      SAID.picture.unreadable,
    ],
    ["8 pixels", () => encoded("png", 8, 8), 400, SAID.picture.too_few_pixels],
  ])("of %s is said in its own words", async (_what, file, status, words) => {
    const response = await send(upload(await file()));
    const problem = problemDto.parse(await response.json());
    expect([response.status, problem.fields]).toEqual([
      status,
      [{ field: "file", message: words }],
    ]);
    expect(await client.db.select().from(searchPictures)).toEqual([]);
  });

  it.each([
    ["http://example.com/a.jpg", SAID.address.not_https],
    ["https://127.0.0.1/a.jpg", SAID.address.not_public],
    ["https://169.254.169.254/latest", SAID.address.not_public],
    ["https://example.com:8443/a.jpg", SAID.address.other_port],
    ["https://me:you@example.com/a.jpg", SAID.address.credentials],
    ["not an address", SAID.address.not_an_address],
  ])("of the address %s is said in its own words", async (address, words) => {
    const json = { ...SAME_ORIGIN, "content-type": "application/json" };
    const response = await send(JSON.stringify({ address }), json);
    const problem = problemDto.parse(await response.json());
    expect(problem.fields).toEqual([{ field: "address", message: words }]);
  });

  it("is said in the reader's language", async () => {
    const response = await send(upload(svg), SAME_ORIGIN, "?language=vi");
    const problem = problemDto.parse(await response.json());
    expect(problem.fields?.[0]?.message).toBe(MESSAGES.vi.finding.picture.svg);
  });

  it("of a body that breaks off is no picture", async () => {
    const type = { ...SAME_ORIGIN, "content-type": "multipart/form-data; boundary=b" };
    const response = await send('--b\r\nContent-Disposition: form-data; name="file"', type);
    expect(problemDto.parse(await response.json()).fields?.[0]?.message).toBe(
      SAID.picture.unreadable,
    );
  });

  it("from another site gets nowhere", async () => {
    const response = await send(upload(photo), { ...SAME_ORIGIN, origin: "https://evil.test" });
    expect(response.status).toBe(403);
    expect(await client.db.select().from(searchPictures)).toEqual([]);
  });

  it("of a token finds nothing", async () => {
    expect((await search("A".repeat(22))).response.status).toBe(404);
    expect((await search("short")).response.status).toBe(400);
    expect((await open("A".repeat(22))).status).toBe(404);
    expect((await open("short")).status).toBe(404);
  });

  it("of a region is refused by name", async () => {
    const { token } = await kept(photo);
    const { response, body } = await search(token, "region=0,0,2,2");
    expect(response.status).toBe(400);
    expect(problemDto.parse(body).fields?.[0]?.field).toBe("region");
  });
});

describe("a form without scripts", () => {
  it("goes on to the results", async () => {
    const response = await send(upload(photo), AS_FORM, "?market=taobao&language=th");
    expect(response.status).toBe(303);
    expect(response.headers.get("location")).toMatch(
      /^\/th\/search\/image\?p=[\w-]{22}&market=taobao$/,
    );
  });

  it("goes back to the page with the reason", async () => {
    const response = await send(upload(Buffer.alloc(0)), AS_FORM);
    expect([response.status, response.headers.get("location")]).toEqual([
      303,
      "/search/image?refused=picture.empty",
    ]);
  });

  it("goes back with the reason of an address", async () => {
    const response = await send(
      new URLSearchParams({ address: "http://example.com/a.jpg" }),
      AS_FORM,
    );
    expect(response.headers.get("location")).toBe("/search/image?refused=address.not_https");
  });

  it("gets a page even where the request itself is at fault", async () => {
    const response = await send("x", { ...AS_FORM, "content-type": "text/plain" });
    expect(response.headers.get("location")).toBe("/search/image?refused=failed");
  });
});

it("takes a large upload over the wire to its end before it says no", async () => {
  const server = createServer((incoming, reply) => {
    const request = new Request("http://shop.test/", {
      method: "POST",
      headers: {
        ...visitor(),
        ...SAME_ORIGIN,
        "content-type": incoming.headers["content-type"] ?? "",
      },
      body: Readable.toWeb(incoming) as ReadableStream<Uint8Array>,
      duplex: "half",
    } as RequestInit);
    void pictures.POST(request).then(async (response) => {
      reply.writeHead(response.status).end(Buffer.from(await response.arrayBuffer()));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as { port: number };
  const body = upload(Buffer.alloc(20 << 20, "x"));
  const reply = await fetch(`http://127.0.0.1:${port}/`, { method: "POST", body });
  expect(reply.status).toBe(415);
  await new Promise((resolve) => server.close(resolve));
});
