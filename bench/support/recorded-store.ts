import { createCatalogStore, type CatalogStore } from "@/lib/catalog/store";
import type { Clock } from "@/lib/kernel/clock";

/** Empty caches that note in `keys` what they are asked for. One function reads each of them. */
export function recordedStore(clock: Clock, keys: Set<string>): CatalogStore {
  const { hearsay, ...caches } = createCatalogStore(clock);
  const recorded = Object.entries(caches).map(([name, cache]) => {
    const read = (input: unknown, load: unknown): unknown => {
      keys.add(`${name} ${JSON.stringify(input)}`);
      return cache.read(input as never, load as never);
    };
    return [name, { ...cache, read }] as const;
  });
  return { ...(Object.fromEntries(recorded) as unknown as typeof caches), hearsay };
}
