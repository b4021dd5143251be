/** Remembers nonces for as long as their timestamp could be accepted. */
export type NonceBook = {
  /** False where the nonce was seen before and is not forgotten yet. */
  admit(nonce: string, now: number): boolean;
  size(): number;
};

/** `windowMs`: how long a nonce stays known. `capacity`: the oldest are forgotten above it. */
export function nonceBook(windowMs: number, capacity = 500_000): NonceBook {
  // A map keeps its keys in the order they came, so the oldest are always in front.
  const seenAt = new Map<string, number>();
  return {
    admit(nonce, now) {
      for (const [old, at] of seenAt) {
        if (now - at <= windowMs && seenAt.size < capacity) break;
        seenAt.delete(old);
      }
      if (seenAt.has(nonce)) return false;
      seenAt.set(nonce, now);
      return true;
    },
    size: () => seenAt.size,
  };
}
