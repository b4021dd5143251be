import sharp, { type Sharp } from "sharp";

/** Pixels in memory: eight bits a channel, three channels. */
export type Raw = { data: Buffer; width: number; height: number };

/** How EXIF's orientations 1 to 8 are undone: mirrored left to right, then turned clockwise. */
const TURNS: Readonly<Record<number, { mirror: boolean; degrees: number }>> = {
  2: { mirror: true, degrees: 0 },
  3: { mirror: false, degrees: 180 },
  4: { mirror: true, degrees: 180 },
  5: { mirror: true, degrees: 270 },
  6: { mirror: false, degrees: 90 },
  7: { mirror: true, degrees: 90 },
  8: { mirror: false, degrees: 270 },
};

/**
 * Turns a picture upright. Done on the shrunk picture: turning is the one step that needs all of it
 * in memory.
 */
export async function upright(raw: Raw, orientation: number | undefined): Promise<Raw> {
  const turn = TURNS[orientation ?? 1];
  if (!turn) return raw;
  const mirrored = turn.mirror ? await toRaw(fromRaw(raw).flop()) : raw;
  return turn.degrees === 0 ? mirrored : toRaw(fromRaw(mirrored).rotate(turn.degrees));
}

export function fromRaw({ data, width, height }: Raw): Sharp {
  return sharp(data, { raw: { width, height, channels: 3 } });
}

export async function toRaw(image: Sharp): Promise<Raw> {
  const { data, info } = await image.raw().toBuffer({ resolveWithObject: true });
  return { data, width: info.width, height: info.height };
}
