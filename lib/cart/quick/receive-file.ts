import { processScope } from "@/lib/kernel/process-scope";
import { refuse, succeed, type Result } from "@/lib/kernel/result";
import { growingBuffer } from "@/lib/uploads/growing-buffer";
import { LARGEST_FILE_BYTES } from "./limits";
import type { SheetRefusal } from "./refusal";

/** Bytes of all files that are on their way in, together. */
const MOST_BYTES_AT_ONCE = 32 * 1024 * 1024;

const held = () => processScope("quick-order.held", () => ({ bytes: 0 }));

/**
 * A file as it comes, counted while it does, over all files of this process. `read` gets it whole; its
 * memory is given back afterwards.
 */
export async function receiveFile<T>(
  source: AsyncIterable<Uint8Array>,
  read: (bytes: Buffer) => Promise<Result<T, SheetRefusal>>,
): Promise<Result<T, SheetRefusal>> {
  let mine = 0;
  const file = growingBuffer(LARGEST_FILE_BYTES, (bytes) => {
    if (held().bytes + bytes > MOST_BYTES_AT_ONCE) return false;
    held().bytes += bytes;
    mine += bytes;
    return true;
  });
  try {
    const came = await readAll(source, file);
    return came.ok ? await read(file.bytes()) : came;
  } finally {
    file.release();
    held().bytes -= mine;
  }
}

async function readAll(
  source: AsyncIterable<Uint8Array>,
  file: ReturnType<typeof growingBuffer>,
): Promise<Result<null, SheetRefusal>> {
  try {
    for await (const piece of source) {
      const added = file.add(piece);
      if (added !== "added") return refuse(added === "too_large" ? "too_large" : "busy");
    }
    return succeed(null);
  } catch {
    // The body broke off, or was none: there is nothing to log but a connection that ended.
    return refuse("incomplete");
  }
}
