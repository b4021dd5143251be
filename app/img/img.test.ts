import { createServer, type RequestListener, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { PEER_HEADER } from "@/lib/http/peer";
import { setLogLevel } from "@/lib/log/log";
import { LARGEST_PICTURE_BYTES } from "@/lib/pictures/load-picture";
import { providePictureHosts } from "@/lib/pictures/rules";
import { GET } from "./route";

const PNG = Buffer.from("89504e470d0a1a0a", "hex");
const seen: string[] = [];

const PAGES: Record<string, RequestListener> = {
  "/a.png": (_request, response) =>
    response.writeHead(200, { "content-type": "image/png" }).end(PNG),
  "/a.svg": (_request, response) =>
    response.writeHead(200, { "content-type": "image/svg+xml" }).end("<svg onload=alert(1)>"),
  "/page": (_request, response) =>
    response.writeHead(200, { "content-type": "text/html" }).end("<script>1</script>"),
  "/secret.json": (_request, response) =>
    response.writeHead(200, { "content-type": "application/json" }).end("{}"),
  "/typeless": (_request, response) => response.end(PNG),
  "/squeezed": (_request, response) =>
    response.writeHead(200, { "content-type": "image/png", "content-encoding": "gzip" }).end(PNG),
  "/moved": (_request, response) =>
    response.writeHead(302, { location: "/a.png", "content-type": "image/png" }).end(),
  "/claims-much": (_request, response) => {
    response.writeHead(200, { "content-type": "image/png", "content-length": 1e9 });
    response.write(PNG);
  },
  "/endless": (_request, response) => {
    response.writeHead(200, { "content-type": "image/png" });
    const chunk = Buffer.alloc(1024 * 1024);
    const more = () => void response.write(chunk, (error) => (error ? undefined : more()));
    more();
  },
  "/broken": (_request, response) => response.writeHead(500).end(),
};

let server: Server;
let origin: string;
beforeAll(async () => {
  setLogLevel("silent");
  server = createServer((request, response) => {
    seen.push(request.url ?? "");
    const page = PAGES[(request.url ?? "").split("?")[0] ?? ""];
    if (page) page(request, response);
    else response.writeHead(404).end();
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
beforeEach(() => {
  const { host } = new URL(origin);
  providePictureHosts({ hosts: ["*.alicdn.com", host], plainHttp: [host], own: [host] });
  seen.length = 0;
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

function ask(src: string, width?: string) {
  const query = new URLSearchParams({ src, ...(width === undefined ? {} : { w: width }) });
  const headers = { [PEER_HEADER]: "203.0.113.40" };
  return GET(new Request(`http://shop.test/img?${query.toString()}`, { headers }));
}

describe("a picture of an allowed host", () => {
  it("comes through, and can't run anything whatever it is", async () => {
    const reply = await ask(`${origin}/a.png`);
    expect(reply.status).toBe(200);
    expect(Buffer.from(await reply.arrayBuffer())).toEqual(PNG);
    expect(Object.fromEntries(reply.headers)).toMatchObject({
      "content-type": "image/png",
      "x-content-type-options": "nosniff",
      "content-security-policy": "default-src 'none'; sandbox",
      "cache-control": expect.stringMatching(/^public, max-age=\d+/) as string,
    });
  });

  it("is asked for at the width wanted", async () => {
    await (await ask(`${origin}/a.png?x=1`, "320")).arrayBuffer();
    expect(seen).toEqual(["/a.png?x=1&w=320"]);
  });

  it("breaks off when it grows past the cap", async () => {
    const reply = await ask(`${origin}/endless`);
    let bytes = 0;
    const read = async () => {
      for await (const chunk of reply.body ?? []) bytes += chunk.byteLength;
    };
    await expect(read()).rejects.toThrow();
    expect(bytes).toBeLessThanOrEqual(LARGEST_PICTURE_BYTES);
  });
});

describe("nothing comes through of", () => {
  it.each([
    ["a drawing that can carry scripts", "/a.svg", 404],
    ["a page", "/page", 404],
    ["data", "/secret.json", 404],
    ["something without a type", "/typeless", 404],
    ["something squeezed", "/squeezed", 404],
    ["a redirect, which is not followed", "/moved", 404],
    ["a picture that claims to be too large", "/claims-much", 404],
    ["a picture that is not there", "/nowhere.png", 404],
    ["a host that fails", "/broken", 503],
  ])("%s", async (_name, path, status) => {
    const reply = await ask(origin + path);
    expect([reply.status, reply.headers.get("content-type")]).toEqual([
      status,
      "application/problem+json",
    ]);
    expect(reply.headers.get("cache-control")).toBe("no-store");
    expect(seen).toEqual([path]);
  });
});

/** Places a shop must never be sent to, in the spellings that have fooled others. */
function elsewhere(): string[] {
  const inside = [
    "127.0.0.1", "127.1", "0.0.0.0", "0", "localhost", "localhost.", "[::1]", "[::]", "2130706433",
    "0x7f000001", "017700000001", "127.0.0.1.nip.io", "[::ffff:127.0.0.1]", "[::ffff:7f00:1]",
    "169.254.169.254", "[fd00:ec2::254]", "metadata.google.internal", "10.0.0.1", "192.168.0.1",
    "172.16.0.1", "100.64.0.1", "192.0.0.1", "[fe80::1]", "[fc00::1]", "[64:ff9b::7f00:1]",
    "①②⑦.⓪.⓪.①", "127。0。0。1", "evil.example", "alicdn.com.evil.example",
    "evil.example#.alicdn.com", "evil.example?.alicdn.com", "evil.example/.alicdn.com",
    "img.alicdn.com@evil.example", "img.alicdn.com:80@evil.example", "evil.example%23.alicdn.com",
    "alicdn.com", "xalicdn.com", "img.alicdn.com:22", "img.alicdn.com:6379", "img.alicdn.com.",
  ]; // prettier-ignore
  const schemes = ["http://", "https://", "//", "HTTP://", "https:\\\\"];
  const written = [
    "file:///etc/passwd", "ftp://img.alicdn.com/a", "gopher://127.0.0.1:6379/_x", "data:image/png,x",
    "javascript:alert(1)", "blob:https://img.alicdn.com/1", "dict://127.0.0.1:11211/", "/etc/passwd",
    "../../img", "img.alicdn.com/a.jpg", "jar:http://img.alicdn.com!/", "http:", "https://", "http:///a",
    "https://user:pass@img.alicdn.com/a.jpg", "https://user@img.alicdn.com/a.jpg", "\u0000",
    "https://img.alicdn.com\u0000.evil.example/",
  ]; // prettier-ignore
  return [
    ...written,
    ...schemes.flatMap((scheme) => inside.map((host) => `${scheme}${host}/a.png`)),
  ];
}

describe("a picture from elsewhere", () => {
  const vectors = elsewhere();

  it("is tried with at least 200 addresses", () => {
    expect(vectors.length).toBeGreaterThanOrEqual(200);
  });

  it.each(vectors)("is refused before anything is asked: %j", async (src) => {
    expect((await ask(src)).status).toBe(400);
    expect(seen).toEqual([]);
  });

  it("is refused when an allowed name leads to a private address", async () => {
    providePictureHosts({ hosts: ["localhost:1", "localhost"], plainHttp: [], own: [] });
    expect((await ask("https://localhost/a.png")).status).toBe(503);
  });

  it("is refused when an allowed host is a bare address that is not the upstream's", async () => {
    const { host } = new URL(origin);
    providePictureHosts({ hosts: [host], plainHttp: [host], own: [] });
    expect((await ask(`${origin}/a.png`)).status).toBe(400);
    expect(seen).toEqual([]);
  });
});

describe("bad input", () => {
  it.each([
    ["no address", "", undefined, "src"],
    ["a long address", `https://img.alicdn.com/${"a".repeat(2100)}`, undefined, "src"],
    ["a width that is not offered", "https://img.alicdn.com/a.jpg", "321", "w"],
    ["a width that is no number", "https://img.alicdn.com/a.jpg", "80; x", "w"],
  ])("is named: %s", async (_name, src, width, field) => {
    const reply = await ask(src, width);
    const { fields } = (await reply.json()) as { fields: { field: string }[] };
    expect([reply.status, fields.map((error) => error.field)]).toEqual([400, [field]]);
  });
});
