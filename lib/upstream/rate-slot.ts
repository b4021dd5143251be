import type { Transit } from "./transit";

/**
 * What is known of the last request in one slot of the rate. Moments are monotonic milliseconds;
 * null has not happened yet.
 */
export type RateSlot = {
  /** When it was written to a connection. */
  left: number | null;
  /** Bytes of its body. */
  bytes: number;
  /** When a reply, to this request or another, first began after it had left. */
  heard: number | null;
  /** When its own reply began, or when there was nothing more to come. */
  over: number | null;
};

/** A body up to this size leaves in one go; a longer one takes round trips until its last byte. */
export const FIRST_FLIGHT_BYTES = 12 * 1024;

/**
 * When the next request may take the slot: a window after the last one arrived. When that was nobody
 * here can see; it was after it left, before its reply began, and at most a transit later. The usual
 * transit is trusted for a short request while the upstream lets itself be heard; for all others the
 * longest counts. Infinity while it may still leave.
 */
export function slotFreeAt(
  { left, bytes, heard, over }: RateSlot,
  { usualMs, longestMs }: Transit,
  windowMs: number,
): number {
  if (left === null) return over === null ? Infinity : over + windowMs;
  const inTouch = heard !== null && heard < left + usualMs + windowMs;
  const arrivedBy = left + (inTouch && bytes <= FIRST_FLIGHT_BYTES ? usualMs : longestMs);
  return Math.min(arrivedBy, over ?? Infinity) + windowMs;
}
