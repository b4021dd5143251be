import { availableParallelism } from "node:os";
import sharp, { type Sharp } from "sharp";
import { processScope } from "@/lib/kernel/process-scope";
import { PICTURE_LIMITS } from "./limits";
import { createSlots, type Slots } from "./slots";

/** Seconds a decoder may work on one picture. */
const LONGEST_SECONDS = 5;

/**
 * Pictures being decoded: two at once, or one of the heavy ones; only one where a second would take
 * the last processor from the event loop.
 */
export function decodingSlots(): Slots {
  return processScope("uploads.decoding", () => {
    // One thread a picture, and nothing kept of it: memory then follows from the slots alone.
    sharp.concurrency(1);
    sharp.cache(false);
    const slots = availableParallelism() > 2 ? 2 : 1;
    return createSlots({ slots, queue: 24, waitMs: 10_000 });
  });
}

export function decodingWeight(decodeBytes: number): number {
  return decodeBytes > PICTURE_LIMITS.decodeBytes / 2 ? 2 : 1;
}

/**
 * A decoder for one file, first frame only, that gives up on damage, on size and on time. libvips
 * works on threads of its own.
 */
export function decoder(file: Buffer): Sharp {
  return sharp(file, {
    failOn: "error",
    limitInputPixels: PICTURE_LIMITS.pixels,
    limitInputChannels: 5,
    sequentialRead: true,
    pages: 1,
  }).timeout({ seconds: LONGEST_SECONDS });
}
