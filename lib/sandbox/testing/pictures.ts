import sharp from "sharp";
import { planOf } from "../pictures/plan";
import { render } from "../pictures/render";
import type { OfferCore } from "../world/offer-core";

/** One white pixel as PNG: a picture, and nothing on it. */
export const SMALL_PICTURE =
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR4nGP4////fwAJ+wP9KobjigAAAABJRU5ErkJggg==";

/** An offer's first picture as the sandbox serves it. */
export async function firstPicture(core: OfferCore): Promise<Buffer> {
  const plan = planOf(core, 0);
  if (!plan) throw new RangeError("every offer has a first picture");
  return render(plan, EDGE);
}

const EDGE = 640;
const TENTH = EDGE / 10;

type Change = (picture: Buffer, probe: number) => Promise<Buffer>;

function cropped(left: number, top: number, width: number, height: number): Change {
  return (picture) =>
    sharp(picture).extract({ left, top, width, height }).jpeg({ quality: 80 }).toBuffer();
}

/** What happens to a picture before a shopper looks for it. */
export const CHANGES: Readonly<Record<string, Change>> = {
  "re-encoded": (picture) => sharp(picture).jpeg({ quality: 60 }).toBuffer(),
  resized: (picture, probe) =>
    sharp(picture)
      .resize(200 + ((probe * 37) % 301))
      .jpeg({ quality: 80 })
      .toBuffer(),
  "cropped at the left": cropped(TENTH, 0, EDGE - TENTH, EDGE),
  "cropped at the bottom": cropped(0, 0, EDGE, EDGE - TENTH),
  "cropped at a corner": cropped(0, 0, EDGE - TENTH, EDGE - TENTH),
  "cropped all round": cropped(TENTH, TENTH, EDGE - 2 * TENTH, EDGE - 2 * TENTH),
};
