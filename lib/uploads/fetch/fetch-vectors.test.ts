import { afterAll, beforeAll, expect, test } from "vitest";
import { createPictureFetcher } from "./fetch-picture";
import { FORGED_HOSTS, FORGED_URLS } from "./fixtures/forged-hosts";
import { PUBLIC_ADDRESS, PUBLIC_NAME, startLoopback, type Loopback } from "./fixtures/loopback";

const PIXEL = Buffer.from("ffd8ffd9", "hex");
const START = `https://${PUBLIC_NAME}/start?to=`;

/** Answers `/start?to=X` with a redirect to X, everything else with a picture. */
let internet: Loopback;
beforeAll(async () => {
  internet = await startLoopback((request, response) => {
    const to = new URL(request.url ?? "/", "http://a").searchParams.get("to");
    if (to === null)
      return void response.writeHead(200, { "content-type": "image/jpeg" }).end(PIXEL);
    const location = Buffer.from(to, "base64url")
      .toString("utf8")
      .replace(/[\r\n\0]/g, "");
    // Raw bytes, as a hostile server writes them: latin1 is what headers carry.
    response.writeHead(302, { location: Buffer.from(location).toString("latin1") }).end();
  });
});
afterAll(() => internet.close());

const vectors = [...FORGED_HOSTS.map((host) => `https://${host}/a.jpg`), ...FORGED_URLS];

test("there are enough vectors, and none twice", () => {
  expect(new Set(vectors).size).toBe(vectors.length);
  expect(vectors.length).toBeGreaterThanOrEqual(200);
});

test.each(vectors)("no connection is opened for %j", async (url) => {
  internet.opened.length = 0;
  const fetched = await createPictureFetcher(internet.options)(url);
  expect(fetched.ok).toBe(false);
  expect(internet.opened).toEqual([]);
});

/** Relative ones lead back to the host itself, which is fine; so they are not vectors here. */
const redirects = vectors.filter((url) => /^(?:[a-z\s]+:|\/\/|\\\\)/i.test(url));

test("there are enough redirects", () => {
  expect(redirects.length).toBeGreaterThanOrEqual(100);
});

test.each(redirects)("no redirect is followed to %j", async (url) => {
  internet.opened.length = 0;
  const to = Buffer.from(url).toString("base64url");
  const fetched = await createPictureFetcher(internet.options)(START + to);
  // "https:path" and the like are relative to a base of the same scheme: then the host stays.
  if (fetched.ok) expect(new URL(url.trim(), START).hostname).toBe(PUBLIC_NAME);
  for (const { address } of internet.opened) expect(address).toBe(PUBLIC_ADDRESS);
});

test.each([
  "//127.0.0.1/a",
  "/\\127.0.0.1/a",
  "\\\\127.0.0.1\\a",
  "\t//127.0.0.1",
  "///127.0.0.1/",
  "http:a",
  "http:/a",
])("a redirect relative to the scheme stays out: %j", async (location) => {
  internet.opened.length = 0;
  const to = Buffer.from(location).toString("base64url");
  const fetched = await createPictureFetcher(internet.options)(START + to);
  expect(fetched.ok).toBe(false);
  expect(internet.opened).toHaveLength(1);
});
