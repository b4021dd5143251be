const FIRST = 64 * 1024;

export type GrowingBuffer = {
  /** Takes a piece by copying it, so that the piece can be dropped at once. */
  add(piece: Uint8Array): "added" | "too_large" | "no_room";
  /** What came so far: a view that `add` and `release` make useless. */
  bytes(): Buffer;
  /** Gives the memory back now; the garbage collector takes its time under load. */
  release(): void;
};

/**
 * Bytes that come in pieces, in one buffer that doubles up to `limit`. `reserve` is asked before it
 * grows, with the bytes it would take more; where that says no, `add` does too.
 */
export function growingBuffer(limit: number, reserve: (bytes: number) => boolean): GrowingBuffer {
  let memory = new ArrayBuffer(0);
  let length = 0;

  function makeRoom(needed: number): boolean {
    let size = Math.max(FIRST, memory.byteLength);
    while (size < needed) size *= 2;
    size = Math.min(size, limit);
    if (!reserve(size - memory.byteLength)) return false;
    // Moves the bytes and frees what held them.
    memory = memory.transfer(size);
    return true;
  }

  return {
    add(piece) {
      const needed = length + piece.byteLength;
      if (needed > limit) return "too_large";
      if (needed > memory.byteLength && !makeRoom(needed)) return "no_room";
      new Uint8Array(memory).set(piece, length);
      length = needed;
      return "added";
    },
    bytes: () => Buffer.from(memory, 0, length),
    release() {
      memory = memory.transfer(0);
      length = 0;
    },
  };
}
