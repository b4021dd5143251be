/** A value or a reason: how pure functions answer when they can refuse. */
export type Result<T, E> = { ok: true; value: T } | { ok: false; error: E };

export function succeed<T>(value: T): { ok: true; value: T } {
  return { ok: true, value };
}

export function refuse<E>(error: E): { ok: false; error: E } {
  return { ok: false, error };
}
