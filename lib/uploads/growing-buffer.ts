const FIRST = 64 * 1024;

/**
 * Bytes that come in pieces, in one buffer that doubles: the pieces can be dropped at once, and
 * nothing is copied together at the end. `reserve` is asked before it grows, with the bytes it would
 * take more; where that says no, `add` does too.
 */
export function growingBuffer(limit: number, reserve: (bytes: number) => boolean) {
  let buffer = Buffer.alloc(0);
  let length = 0;

  return {
    add(piece: Uint8Array): "added" | "too_large" | "no_room" {
      const needed = length + piece.byteLength;
      if (needed > limit) return "too_large";
      if (needed > buffer.length) {
        let size = Math.max(FIRST, buffer.length);
        while (size < needed) size *= 2;
        size = Math.min(size, limit);
        if (!reserve(size - buffer.length)) return "no_room";
        const larger = Buffer.allocUnsafeSlow(size);
        buffer.copy(larger, 0, 0, length);
        buffer = larger;
      }
      buffer.set(piece, length);
      length = needed;
      return "added";
    },
    /** What came so far; a view, not a copy. */
    bytes: (): Buffer => buffer.subarray(0, length),
  };
}
