import sharp from "sharp";
import { beforeAll, describe, expect, it } from "vitest";
import { CHANGES, firstPicture } from "../testing/pictures";
import type { OfferCore } from "../world/offer-core";
import { createWorld, type World } from "../world/world";
import { MOST_ALIKE, pictureFinder, type PictureFinder } from "./finder";
import { photoOf, type Box } from "./photo";

const PROBES = 5;

let world: World;
let finder: PictureFinder;

beforeAll(async () => {
  world = createWorld(7, 2_000);
  finder = pictureFinder(world);
  await finder.prepare();
});

const anything = (_core: OfferCore) => true;

async function find(
  bytes: Buffer,
  box: Box | null = null,
  admits = anything,
): Promise<OfferCore[]> {
  const photo = await photoOf(bytes, box);
  if (!photo) throw new Error("no picture");
  return finder.find(photo, admits);
}

const probes = () =>
  Array.from({ length: PROBES }, (_, at) => world.at(at * 241 + 17)).flatMap((core) => core ?? []);

describe("an offer's own picture", () => {
  it.each(Object.entries(CHANGES))("%s, finds it among the first five", async (_name, change) => {
    for (const [at, core] of probes().entries()) {
      const found = await find(await change(await firstPicture(core), at));
      expect(found.slice(0, 5).map(({ id }) => id)).toContain(core.id);
    }
  });
});

it("looks at nothing but the pixels inside the box", async () => {
  const [one, other] = probes() as [OfferCore, OfferCore];
  const [left, right] = await Promise.all([firstPicture(one), firstPicture(other)]);
  const both = await sharp(left)
    .extend({ right: 640, background: "#fff" })
    .composite([{ input: right, left: 640, top: 0 }])
    .jpeg()
    .toBuffer();
  const first = async (box: Box) => (await find(both, box))[0]?.id;
  expect(await first({ x0: 0, x1: 640, y0: 0, y1: 640 })).toBe(one.id);
  expect(await first({ x0: 640, x1: 1280, y0: 0, y1: 640 })).toBe(other.id);
});

it("finds offers that may be shown only", async () => {
  const [core] = probes() as [OfferCore];
  const found = await find(await firstPicture(core), null, ({ id }: OfferCore) => id !== core.id);
  expect(found.map(({ id }) => id)).not.toContain(core.id);
  expect(found.length).toBeGreaterThan(0);
});

it("finds nothing for a picture like no other", async () => {
  const black = sharp({ create: { width: 300, height: 200, channels: 3, background: "#101010" } });
  expect(await find(await black.png().toBuffer())).toEqual([]);
});

it("answers the same picture the same way in another process of the same seed", async () => {
  const [core] = probes() as [OfferCore];
  const picture = await firstPicture(core);
  const photo = await photoOf(picture, null);
  const again = await pictureFinder(createWorld(7, 2_000)).find(photo as never, anything);
  expect(again.map(({ id }) => id)).toEqual((await find(picture)).map(({ id }) => id));
  expect(again.length).toBeLessThanOrEqual(MOST_ALIKE);
});

describe("a photo", () => {
  it.each([
    ["text", Buffer.from("not a picture")],
    ["nothing", Buffer.alloc(0)],
  ])("is none of %s", async (_name, bytes) => {
    expect(await photoOf(bytes, null)).toBeNull();
  });

  it("is none of a box outside the picture", async () => {
    const [core] = probes() as [OfferCore];
    const box = { x0: 700, x1: 800, y0: 0, y1: 100 };
    expect(await photoOf(await firstPicture(core), box)).toBeNull();
  });

  it("is turned upright by what its camera noted", async () => {
    const [core] = probes() as [OfferCore];
    const lying = await sharp(await firstPicture(core))
      .rotate(-90)
      .toBuffer();
    const noted = await sharp(lying).withMetadata({ orientation: 6 }).jpeg().toBuffer();
    expect((await find(noted))[0]?.id).toBe(core.id);
  });
});
