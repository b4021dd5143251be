import { pixelBox, type Region } from "@/lib/kernel/picture-region";
import { refuse, succeed, type Result } from "@/lib/kernel/result";
import { decoder, decodingSlots, decodingWeight } from "./decoder";
import { inspectPicture } from "./inspect/inspect-picture";
import { NORMAL_SIDE } from "./limits";
import type { PictureRefusal } from "./refusal";
import { fromRaw, toRaw, upright } from "./upright";

/** A picture as we keep and send it: JPEG, upright, no metadata, at most `NORMAL_SIDE` pixels a side. */
export type NormalPicture = { bytes: Buffer; type: "image/jpeg"; width: number; height: number };

/** A small region of a large picture is cut from more pixels, up to so many a side. */
const LARGEST_SIDE_TO_CUT = 2 * NORMAL_SIDE;

/**
 * Inspects a file, decodes it and writes it anew, so that nothing of the sender's bytes remains.
 * `region` cuts it, by the upright picture; `side` is the most pixels a side, up to twice the usual. At most two are decoded at once; `busy` where the queue
 * is full.
 */
export async function normalisePicture(
  bytes: Uint8Array,
  options: { region?: Region; side?: number } = {},
): Promise<Result<NormalPicture, PictureRefusal>> {
  const inspected = inspectPicture(bytes);
  if (!inspected.ok) return inspected;
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const weight = decodingWeight(inspected.value.decodeBytes);
  const done = await decodingSlots().run(weight, () =>
    rewrite(file, options.region ?? null, options.side ?? NORMAL_SIDE),
  );
  return done === "busy" ? refuse("busy") : done;
}

async function rewrite(
  file: Buffer,
  region: Region | null,
  longest: number,
): Promise<Result<NormalPicture, PictureRefusal>> {
  try {
    const { orientation } = await decoder(file).metadata();
    const share = region ? Math.max(region.width, region.height) : 1;
    const side = Math.min(LARGEST_SIDE_TO_CUT, Math.ceil(longest / share));
    const shrunk = await toRaw(
      decoder(file)
        .resize({ width: side, height: side, fit: "inside", withoutEnlargement: true })
        .flatten({ background: "#ffffff" })
        .toColourspace("srgb"),
    );
    const whole = await upright(shrunk, orientation);
    const cut = region ? fromRaw(whole).extract(pixelBox(region, whole)) : fromRaw(whole);
    const { data, info } = await cut
      .resize({ width: longest, height: longest, fit: "inside", withoutEnlargement: true })
      .jpeg({ quality: 85 })
      .toBuffer({ resolveWithObject: true });
    return succeed({ bytes: data, type: "image/jpeg", width: info.width, height: info.height });
  } catch (error) {
    return refuse(isTimeout(error) ? "too_slow" : "unreadable");
  }
}

function isTimeout(error: unknown): boolean {
  return error instanceof Error && /timeout/i.test(error.message);
}
