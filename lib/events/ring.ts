export type Numbered<T> = { id: string; message: T };

export type Ring<T> = {
  add(message: T): Numbered<T>;
  /** What came after `id`, or null where this is not known any more: everything may have changed. */
  since(id: string): Numbered<T>[] | null;
  /** The id of the newest, or where the next will follow. */
  latest(): string;
  /** From now on nobody knows what came before. */
  forget(): void;
};

/**
 * The last so many messages of one process, numbered. `name` is of one life of the process: ids of
 * another, or of an earlier one, are not known here.
 */
export function createRing<T>(capacity: number, name: () => string): Ring<T> {
  let life = name();
  let kept: Numbered<T>[] = [];
  let number = 0;

  return {
    add(message) {
      number += 1;
      const numbered = { id: `${life}.${number}`, message };
      kept.push(numbered);
      // In batches: shifting one by one would move them all each time.
      if (kept.length >= 2 * capacity) kept = kept.slice(-capacity);
      return numbered;
    },
    since(id) {
      const [of, at] = id.split(".");
      const seen = /^\d{1,15}$/.test(at ?? "") ? Number(at) : null;
      if (of !== life || seen === null || seen > number) return null;
      const missed = number - seen;
      return missed > kept.length ? null : kept.slice(kept.length - missed);
    },
    latest: () => `${life}.${number}`,
    forget() {
      life = name();
      kept = [];
      number = 0;
    },
  };
}
