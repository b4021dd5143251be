import type { Region } from "@/lib/kernel/picture-region";
import { processScope } from "@/lib/kernel/process-scope";
import { refuse, type Result } from "@/lib/kernel/result";
import { growingBuffer, type GrowingBuffer } from "./growing-buffer";
import { refusalOfMagic } from "./inspect/inspect-picture";
import { magicOf, MAGIC_BYTES } from "./inspect/magic";
import { PICTURE_LIMITS } from "./limits";
import { normalisePicture, type NormalPicture } from "./normalise-picture";
import type { PictureRefusal } from "./refusal";

/** Bytes of all pictures that are on their way in, together. */
const MOST_BYTES_AT_ONCE = 16 * 1024 * 1024;
const LONGEST_MS = 30_000;

const held = () => processScope("uploads.held", () => ({ bytes: 0 }));

/**
 * Takes a picture from a stream of bytes to a normal one. Bytes are counted while they come, over
 * all pictures of this process; a wrong type is refused at the first bytes, the rest is not read. A
 * stream that breaks off counts as unreadable, one that dawdles as too slow.
 */
export async function receivePicture(
  source: AsyncIterable<Uint8Array>,
  options: { region?: Region; side?: number; longestMs?: number } = {},
): Promise<Result<NormalPicture, PictureRefusal>> {
  let mine = 0;
  const reserve = (bytes: number): boolean => {
    if (held().bytes + bytes > MOST_BYTES_AT_ONCE) return false;
    held().bytes += bytes;
    mine += bytes;
    return true;
  };
  const file = growingBuffer(PICTURE_LIMITS.bytes, reserve);
  try {
    const refusal = await readAll(source, file, options.longestMs ?? LONGEST_MS);
    if (refusal) return refuse(refusal);
    const { region, side } = options;
    return await normalisePicture(file.bytes(), {
      ...(region && { region }),
      ...(side !== undefined && { side }),
    });
  } finally {
    file.release();
    held().bytes -= mine;
  }
}

async function readAll(
  source: AsyncIterable<Uint8Array>,
  file: GrowingBuffer,
  longestMs: number,
): Promise<PictureRefusal | null> {
  const iterator = source[Symbol.asyncIterator]();
  const ends = performance.now() + longestMs;
  let judged = false;
  try {
    for (;;) {
      const step = await nextWithin(iterator, ends - performance.now());
      if (step === "late") return "too_slow";
      if (step.done) return null;
      const added = file.add(step.value);
      if (added !== "added") return added === "too_large" ? "too_many_bytes" : "busy";
      if (judged || file.bytes().length < MAGIC_BYTES) continue;
      judged = true;
      const refusal = refusalOfMagic(magicOf(file.bytes()));
      if (refusal) return refusal;
    }
  } catch {
    return "unreadable";
  } finally {
    // Not awaited: a stream that hangs would hang its own ending too.
    void iterator.return?.()?.catch(() => undefined);
  }
}

async function nextWithin<T>(
  iterator: AsyncIterator<T>,
  ms: number,
): Promise<IteratorResult<T> | "late"> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<"late">((resolve) => {
    timer = setTimeout(() => resolve("late"), Math.max(0, ms));
  });
  try {
    return await Promise.race([iterator.next(), late]);
  } finally {
    clearTimeout(timer);
  }
}
