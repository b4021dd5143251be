import sharp from "sharp";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { RunningSandbox } from "../start";
import { control, PATHS, post, startSmall } from "../testing/client";

let sandbox: RunningSandbox;
let picture: string;
let skuPictures: string[];
let clip: string;

beforeAll(async () => {
  sandbox = await startSmall({ offers: 900 });
  const { ids } = (await control(sandbox, "GET", "offers?kind=video&limit=200")) as {
    ids: string[];
  };
  for (const offerId of ids) {
    const { data } = await post(sandbox, PATHS.detail, { offerId, country: "en" });
    const offer = data as {
      mainVideo: string;
      productImage: { images: string[] };
      productSkuInfos: { skuAttributes: { skuImageUrl: string | null }[] }[];
    };
    clip = offer.mainVideo;
    picture = offer.productImage.images[0] ?? "";
    const all = offer.productSkuInfos.flatMap((sku) => sku.skuAttributes.map((a) => a.skuImageUrl));
    skuPictures = [...new Set(all)].flatMap((url) => url ?? []);
    if (skuPictures.length > 1) break;
  }
});
afterAll(() => sandbox.close());

const bytesOf = async (url: string) => Buffer.from(await (await fetch(url)).arrayBuffer());

describe("pictures", () => {
  it.each([
    ["", 640],
    ["?w=460", 460],
    ["?w=7", 80],
    ["?w=99999", 1280],
    ["?w=wide", 640],
  ])("are as wide as asked for, within bounds: %s", async (query, width) => {
    const meta = await sharp(await bytesOf(`${picture}${query}`)).metadata();
    expect([meta.format, meta.width, meta.height]).toEqual(["webp", width, width]);
  });

  it("are the same bytes each time", async () => {
    const again = await startSmall({ offers: 900 });
    const elsewhere = picture.replace(sandbox.url, again.url);
    expect((await bytesOf(`${elsewhere}?w=90`)).equals(await bytesOf(`${picture}?w=90`))).toBe(
      true,
    );
    await again.close();
  });

  it("differ by SKU colour", async () => {
    const [one, two] = await Promise.all(
      skuPictures.slice(0, 2).map((url) => bytesOf(`${url}?w=120`)),
    );
    expect(one && two && one.equals(two)).toBe(false);
  });

  it("may be kept, and are not sent again to who has them", async () => {
    const first = await fetch(`${picture}?w=80`);
    await first.arrayBuffer();
    expect(first.headers.get("cache-control")).toBe("public, max-age=86400");
    const etag = first.headers.get("etag") ?? "";
    const second = await fetch(`${picture}?w=80`, { headers: { "if-none-match": etag } });
    expect([second.status, (await second.arrayBuffer()).byteLength]).toEqual([304, 0]);
  });

  it.each(["-8.webp", "-35.webp", "-99.webp"])(
    "are missing where there is none: %s",
    async (end) => {
      expect((await fetch(picture.replace("-0.webp", end))).status).toBe(404);
    },
  );

  it("are missing for an offer nobody has", async () => {
    expect((await fetch(`${sandbox.url}/pictures/${"A".repeat(22)}-0.webp`)).status).toBe(404);
  });
});

describe("clips", () => {
  it("are WebM files of VP8 frames", async () => {
    const bytes = await bytesOf(clip);
    expect(bytes.subarray(0, 4).toString("hex")).toBe("1a45dfa3");
    expect(bytes.includes("V_VP8")).toBe(true);
  });

  it("are served in parts", async () => {
    const whole = await bytesOf(clip);
    const part = await fetch(clip, { headers: { range: "bytes=10-19" } });
    expect([part.status, part.headers.get("content-range")]).toEqual([
      206,
      `bytes 10-19/${whole.length}`,
    ]);
    expect(Buffer.from(await part.arrayBuffer()).equals(whole.subarray(10, 20))).toBe(true);
  });
});
