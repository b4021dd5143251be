import { parsePicturePath } from "../pictures/picture-name";
import { photoOf, type Box, type Photo } from "../sight/photo";
import type { Scene } from "./handler";

type Sent = { imageBase64: string; imageAddress?: string | undefined; region?: string | undefined };

const ADDRESS_WIDTH = 460;

/**
 * The picture a call is about: the one it carries, or else one of the sandbox's own by its address.
 * The vendor's sample sends a placeholder as `imageBase64` beside the address.
 */
export async function readPhoto(
  { imageBase64, imageAddress, region }: Sent,
  { pictures, origin }: Pick<Scene, "pictures" | "origin">,
): Promise<Photo | null> {
  const box = readBox(region);
  if (box === "malformed") return null;
  const carried = await photoOf(Buffer.from(imageBase64, "base64"), box);
  if (carried || imageAddress === undefined || !imageAddress.startsWith(`${origin}/`))
    return carried;
  const name = parsePicturePath(new URL(imageAddress).pathname);
  const bytes = name && (await pictures.picture(name.offerId, name.number, ADDRESS_WIDTH));
  return bytes ? photoOf(bytes, box) : null;
}

/** `x0,x1,y0,y1` in pixels. */
function readBox(region: string | undefined): Box | null | "malformed" {
  if (region === undefined) return null;
  const [x0 = 0, x1 = 0, y0 = 0, y1 = 0] = region.split(",").map(Number);
  return x0 < x1 && y0 < y1 ? { x0, x1, y0, y1 } : "malformed";
}
