import { fromBufferPromise, type Entry } from "yauzl";
import { LARGEST_UNPACKED_BYTES, MOST_PARTS } from "../limits";
import { UnreadableSheet } from "../refusal";

/** The parts of a workbook by name. Sizes are what the archive claims; `unpack` holds it to them. */
export type Parts = { names: readonly string[]; unpack(name: string): AsyncIterable<Buffer> };

/**
 * Opens a workbook's archive. Everything taken out of it is counted: an archive that unpacks to more
 * than a workbook of ours can need is refused, whatever it claims, and so is one that takes too long.
 */
export async function openParts(bytes: Buffer, isLate: () => boolean): Promise<Parts> {
  const zip = await fromBufferPromise(bytes, { lazyEntries: true }).catch(damaged);
  const entries = new Map<string, Entry>();
  try {
    if (zip.entryCount > MOST_PARTS) throw new UnreadableSheet("unpacks_too_large");
    for await (const entry of zip.eachEntry()) entries.set(nameOf(entry), entry);
  } catch (error) {
    damaged(error);
  }
  const claimed = [...entries.values()].reduce((sum, entry) => sum + entry.uncompressedSize, 0);
  if (claimed > LARGEST_UNPACKED_BYTES) throw new UnreadableSheet("unpacks_too_large");
  let unpacked = 0;

  async function* unpack(name: string): AsyncGenerator<Buffer> {
    const entry = entries.get(name);
    if (!entry) throw new UnreadableSheet("damaged_workbook");
    if (entry.isEncrypted()) throw new UnreadableSheet("locked_workbook");
    try {
      const stream: AsyncIterable<Buffer> = await zip.openReadStreamPromise(entry);
      for await (const piece of stream) {
        unpacked += piece.length;
        if (isLate()) throw new UnreadableSheet("took_too_long");
        if (unpacked > LARGEST_UNPACKED_BYTES) throw new UnreadableSheet("unpacks_too_large");
        yield piece;
      }
    } catch (error) {
      damaged(error);
    }
  }
  return { names: [...entries.keys()], unpack };
}

function nameOf({ fileName }: Entry): string {
  return fileName.replace(/^\/+/, "");
}

function damaged(error: unknown): never {
  throw error instanceof UnreadableSheet ? error : new UnreadableSheet("damaged_workbook");
}
