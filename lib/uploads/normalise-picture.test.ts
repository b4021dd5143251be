import sharp from "sharp";
import { expect, test } from "vitest";
import type { Region } from "@/lib/kernel/picture-region";
import { animated, encoded, pngOf, quarters, TYPES } from "./fixtures/pictures";
import { NORMAL_SIDE } from "./limits";
import { normalisePicture, type NormalPicture } from "./normalise-picture";
import { receivePicture } from "./receive-picture";

async function normal(bytes: Buffer, region?: Region): Promise<NormalPicture> {
  const done = await normalisePicture(bytes, region ? { region } : {});
  if (!done.ok) throw new Error(done.error);
  return done.value;
}

/** The nearest plain colour in the middle of each quarter: top left, top right, below left, right. */
async function colours(jpeg: Buffer): Promise<string> {
  const { data, info } = await sharp(jpeg).raw().toBuffer({ resolveWithObject: true });
  const at = (x: number, y: number): string => {
    const start = (Math.floor(y * info.height) * info.width + Math.floor(x * info.width)) * 3;
    const [r, g, b] = [...data.subarray(start, start + 3)].map((value) => value > 127);
    return r && g && b ? "w" : r ? "r" : g ? "g" : b ? "b" : "?";
  };
  return at(0.25, 0.25) + at(0.75, 0.25) + at(0.25, 0.75) + at(0.75, 0.75);
}

test.each(TYPES)("a %s becomes a JPEG of the same size and colours", async (type) => {
  const picture = await normal(await encoded(type));
  expect(picture).toMatchObject({ type: "image/jpeg", width: 64, height: 48 });
  expect(await colours(picture.bytes)).toBe("rgbw");
});

test("a large picture is shrunk to the side we keep", async () => {
  const picture = await normal(await encoded("jpeg", 3000, 1500));
  expect([picture.width, picture.height]).toEqual([NORMAL_SIDE, NORMAL_SIDE / 2]);
});

test.each(["gif", "webp"] as const)("of an animated %s the first frame is kept", async (type) => {
  const picture = await normal(await animated(type));
  expect([picture.width, picture.height, await colours(picture.bytes)]).toEqual([32, 32, "rgrg"]);
});

test.each([1, 2, 3, 4, 5, 6, 7, 8])(
  "orientation %i is undone as the decoder's own would",
  async (orientation) => {
    const file = await quarters().withMetadata({ orientation }).jpeg().toBuffer();
    const expected = await sharp(file).autoOrient().jpeg().toBuffer({ resolveWithObject: true });
    const picture = await normal(file);
    expect([picture.width, picture.height]).toEqual([expected.info.width, expected.info.height]);
    expect(await colours(picture.bytes)).toBe(await colours(expected.data));
  },
);

test("a region is cut from the upright picture", async () => {
  const file = await quarters(64, 48).withMetadata({ orientation: 6 }).jpeg().toBuffer();
  const upright = await sharp(file).autoOrient().jpeg().toBuffer();
  const picture = await normal(file, { left: 0.5, top: 0, width: 0.5, height: 0.5 });
  expect([picture.width, picture.height]).toEqual([24, 32]);
  const corner = (await colours(upright)).charAt(1);
  expect(await colours(picture.bytes)).toBe(corner.repeat(4));
});

test("a small region of a large picture is cut from more pixels than are kept", async () => {
  const picture = await normal(await encoded("jpeg", 4000, 4000), {
    left: 0,
    top: 0,
    width: 0.5,
    height: 0.5,
  });
  expect([picture.width, picture.height]).toEqual([1024, 1024]);
});

test("see-through parts turn white", async () => {
  const clear = {
    create: { width: 32, height: 32, channels: 4 as const, background: "#00000000" },
  };
  expect(await colours((await normal(await sharp(clear).png().toBuffer())).bytes)).toBe("wwww");
});

test.each(["cmyk", "b-w", "rgb16"])("a picture in %s comes out in plain colours", async (space) => {
  const image = quarters().toColourspace(space);
  const file = await (space === "cmyk" ? image.jpeg() : image.png()).toBuffer();
  expect(await sharp((await normal(file)).bytes).metadata()).toMatchObject({
    space: "srgb",
    channels: 3,
  });
});

test("nothing of the metadata remains: no place, no name, no profile, no comment", async () => {
  const file = await quarters()
    .withIccProfile("p3")
    .withExif({ IFD0: { Artist: "SECRET-NAME" }, IFD3: { GPSLatitude: "51/1 30/1 0/1" } })
    .jpeg()
    .toBuffer();
  const { bytes } = await normal(file);
  const { exif, icc, xmp, iptc, comments } = await sharp(bytes).metadata();
  expect([exif, icc, xmp, iptc, comments]).toEqual(Array(5).fill(undefined));
  expect(bytes.includes("SECRET-NAME")).toBe(false);
});

test("a file that lies about its data is unreadable", async () => {
  expect(await normalisePicture(pngOf(200, 200))).toEqual({ ok: false, error: "unreadable" });
});

const drip = (...chunks: Buffer[]): AsyncIterable<Uint8Array> => ({
  async *[Symbol.asyncIterator]() {
    yield* chunks;
  },
});

test("a picture is received in pieces", async () => {
  const file = await encoded("png");
  const received = await receivePicture(drip(file.subarray(0, 10), file.subarray(10)));
  expect(received).toMatchObject({ ok: true, value: { width: 64 } });
});

test("a wrong type is refused before the rest is read", async () => {
  let read = 0;
  const endless: AsyncIterable<Uint8Array> = {
    async *[Symbol.asyncIterator]() {
      for (;;) {
        read += 1;
        yield Buffer.alloc(1024, "<html>");
      }
    },
  };
  expect(await receivePicture(endless)).toEqual({ ok: false, error: "wrong_type" });
  expect(read).toBe(2);
});

test("a stream that never ends is cut at the cap", async () => {
  const jpeg = await encoded("jpeg");
  const endless: AsyncIterable<Uint8Array> = {
    async *[Symbol.asyncIterator]() {
      yield jpeg;
      for (;;) yield Buffer.alloc(1024 * 1024);
    },
  };
  expect(await receivePicture(endless)).toEqual({ ok: false, error: "too_many_bytes" });
});

test("a stream that dawdles is too slow", async () => {
  const silent: AsyncIterable<Uint8Array> = {
    [Symbol.asyncIterator]: () => ({ next: () => new Promise(() => {}) }),
  };
  expect(await receivePicture(silent, { longestMs: 30 })).toEqual({ ok: false, error: "too_slow" });
});

test("a stream that breaks is unreadable", async () => {
  const broken: AsyncIterable<Uint8Array> = {
    async *[Symbol.asyncIterator]() {
      yield Buffer.from("ffd8ff", "hex");
      throw new Error("reset");
    },
  };
  expect(await receivePicture(broken)).toEqual({ ok: false, error: "unreadable" });
});
