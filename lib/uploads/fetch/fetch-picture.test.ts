import type { RequestListener } from "node:http";
import { afterEach, expect, test } from "vitest";
import { PICTURE_LIMITS } from "../limits";
import { createPictureFetcher } from "./fetch-picture";
import { PUBLIC_ADDRESS, PUBLIC_NAME, startLoopback, type Loopback } from "./fixtures/loopback";

const ADDRESS = `https://${PUBLIC_NAME}/a.jpg`;
const PIXEL = Buffer.from("ffd8ffd9", "hex");
const picture: RequestListener = (_request, response) =>
  void response.writeHead(200, { "content-type": "image/jpeg" }).end(PIXEL);

let internet: Loopback | null = null;
afterEach(async () => {
  await internet?.close();
  internet = null;
});

async function fetched(answer: RequestListener, address = ADDRESS, longestMs = 5_000) {
  internet = await startLoopback(answer);
  const result = await createPictureFetcher({ ...internet.options, longestMs })(address);
  return result.ok ? result.value.toString("hex") : result.error;
}

test("a picture is fetched over one connection to the address its name was checked to have", async () => {
  expect(await fetched(picture)).toBe("ffd8ffd9");
  expect(internet?.opened).toEqual([{ address: PUBLIC_ADDRESS, host: PUBLIC_NAME }]);
});

test("the host asked is the name, not the address", async () => {
  let host: string | undefined;
  await fetched((request, response) => {
    host = request.headers.host;
    picture(request, response);
  });
  expect(host).toBe(PUBLIC_NAME);
});

test("a name that changes its mind is asked once, and the first answer is what is connected to", async () => {
  let asked = 0;
  internet = await startLoopback(picture, () => (++asked === 1 ? [PUBLIC_ADDRESS] : ["127.0.0.1"]));
  const result = await createPictureFetcher(internet.options)(ADDRESS);
  expect(result.ok).toBe(true);
  expect([asked, internet.opened]).toEqual([1, [{ address: PUBLIC_ADDRESS, host: PUBLIC_NAME }]]);
});

test("after a redirect to the same host its name is asked and checked again", async () => {
  let asked = 0;
  internet = await startLoopback(
    (request, response) =>
      request.url === "/a.jpg"
        ? void response.writeHead(302, { location: "/b.jpg" }).end()
        : picture(request, response),
    () => (++asked === 1 ? [PUBLIC_ADDRESS] : ["10.0.0.1"]),
  );
  const result = await createPictureFetcher(internet.options)(ADDRESS);
  expect(result).toEqual({ ok: false, error: "not_public" });
  expect(internet.opened).toHaveLength(1);
});

test("among mixed answers only public addresses are connected to", async () => {
  internet = await startLoopback(picture, () => ["127.0.0.1", "::ffff:10.0.0.1", PUBLIC_ADDRESS]);
  await createPictureFetcher(internet.options)(ADDRESS);
  expect(internet.opened.map(({ address }) => address)).toEqual([PUBLIC_ADDRESS]);
});

test("an address that does not answer is followed by the name's next", async () => {
  internet = await startLoopback(picture, () => ["93.184.215.1", PUBLIC_ADDRESS]);
  const { open, resolve } = internet.options;
  const result = await createPictureFetcher({
    resolve,
    open: (to, signal) =>
      to.address === PUBLIC_ADDRESS ? open(to, signal) : Promise.reject(new Error("refused")),
  })(ADDRESS);
  expect(result.ok).toBe(true);
});

const redirectOf =
  (hops: number): RequestListener =>
  (request, response) => {
    const hop = Number(/\d+/.exec(request.url ?? "")?.[0] ?? 0);
    if (hop >= hops) picture(request, response);
    else response.writeHead(301, { location: `/${hop + 1}` }).end();
  };

test("three redirects are followed", async () => {
  expect(await fetched(redirectOf(3))).toBe("ffd8ffd9");
});

test("a fourth is not", async () => {
  expect(await fetched(redirectOf(4))).toBe("too_many_redirects");
});

test.each([
  ["a page", 200, { "content-type": "text/html" }],
  ["an SVG", 200, { "content-type": "image/svg+xml" }],
  ["no type", 200, {}],
  ["packed bytes", 200, { "content-type": "image/png", "content-encoding": "gzip" }],
  ["not found", 404, { "content-type": "image/png" }],
  ["partial", 206, { "content-type": "image/png" }],
  ["a redirect to nowhere", 302, { "content-type": "image/png" }],
])("%s is no picture", async (_what, status, headers) => {
  expect(
    await fetched((_request, response) => void response.writeHead(status, headers).end(PIXEL)),
  ).toBe("no_picture");
});

test("an empty reply is no picture", async () => {
  expect(
    await fetched(
      (_request, response) => void response.writeHead(200, { "content-type": "image/png" }).end(),
    ),
  ).toBe("no_picture");
});

test("a length above the cap is refused before the body", async () => {
  const headers = { "content-type": "image/png", "content-length": PICTURE_LIMITS.bytes + 1 };
  expect(
    await fetched((_request, response) => {
      response.writeHead(200, headers);
      response.flushHeaders();
    }),
  ).toBe("too_many_bytes");
});

test("a body without end is cut at the cap", async () => {
  let sent = 0;
  const chunk = Buffer.alloc(64 * 1024);
  const result = await fetched((_request, response) => {
    response.writeHead(200, { "content-type": "image/png" });
    const pump = (): void => {
      while (!response.destroyed && response.write(chunk)) sent += chunk.length;
    };
    response.on("drain", pump);
    pump();
  });
  expect(result).toBe("too_many_bytes");
  expect(sent).toBeLessThan(3 * PICTURE_LIMITS.bytes);
});

test.each([
  ["says nothing", () => undefined],
  [
    "drips",
    (response: Parameters<RequestListener>[1]) => {
      response.writeHead(200, { "content-type": "image/png" });
      const timer = setInterval(() => response.write("x"), 20);
      response.on("close", () => clearInterval(timer));
    },
  ],
])("a host that %s is left when the time for everything is over", async (_what, behave) => {
  expect(await fetched((_request, response) => behave(response), ADDRESS, 300)).toBe("too_slow");
});

test("names that are never answered end with the time for everything", async () => {
  internet = await startLoopback(picture);
  const { open } = internet.options;
  const fetcher = createPictureFetcher({
    open,
    resolve: () => new Promise(() => {}),
    longestMs: 200,
  });
  expect(await fetcher(ADDRESS)).toEqual({ ok: false, error: "too_slow" });
});

test("a name without addresses reads like one with private addresses", async () => {
  internet = await startLoopback(picture, () => []);
  expect(await createPictureFetcher(internet.options)(ADDRESS)).toEqual({
    ok: false,
    error: "not_public",
  });
});

test("a connection that breaks is unreachable", async () => {
  expect(await fetched((request) => void request.socket.destroy())).toBe("unreachable");
});

test("beyond the queue it says busy at once", async () => {
  internet = await startLoopback(picture);
  const { open } = internet.options;
  const fetcher = createPictureFetcher({
    open,
    resolve: () => new Promise(() => {}),
    longestMs: 300,
  });
  const results = await Promise.all(Array.from({ length: 13 }, () => fetcher(ADDRESS)));
  expect(results.filter((result) => !result.ok && result.error === "busy")).toHaveLength(1);
});
