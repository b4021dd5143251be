/** Lets at most `limit` pieces of work run at once; the others wait in the order they came. */
export function turns(limit: number): <T>(work: () => Promise<T>) => Promise<T> {
  const waiting: (() => void)[] = [];
  let running = 0;
  return async (work) => {
    if (running >= limit) await new Promise<void>((resolve) => waiting.push(resolve));
    else running += 1;
    try {
      return await work();
    } finally {
      const next = waiting.shift();
      // The place passes on to who waits longest, so that nobody slips in between.
      if (next) next();
      else running -= 1;
    }
  };
}
