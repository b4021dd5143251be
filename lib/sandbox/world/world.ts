import { categoryById } from "./categories";
import { merchantsOf, type Merchant } from "./merchants";
import { offerCore, type OfferCore } from "./offer-core";
import { postings, type Postings } from "./postings";

/** What a test may change about an offer. `priceFen` moves every price of the offer with it. */
export type OfferChange = Partial<
  Pick<
    OfferCore,
    "priceFen" | "status" | "subject" | "subjectTrans" | "stock" | "freightFen" | "trait"
  >
> & { deleted?: boolean };

/** The goods and shops of one seed. Changes are kept apart and can be taken back. */
export type World = {
  seed: number;
  merchants: readonly Merchant[];
  /** Every offer as it is now, deleted ones left out. */
  offers(): Iterable<OfferCore>;
  /** By map id or by numeric 1688 id. */
  find(id: string): OfferCore | null;
  /** By id as it was made, whatever was changed since: pictures outlive their offers. */
  remember(id: string): OfferCore | null;
  at(index: number): OfferCore | null;
  /** As it was made, whatever was changed since. */
  made(index: number): OfferCore | null;
  size(): number;
  /** Grows with every change. */
  version(): number;
  postings: Postings;
  change(id: string, change: OfferChange): OfferCore | null;
  /** Undoes every change. */
  restore(): void;
};

export const MAX_OFFERS = 200_000;

export function createWorld(seed: number, offers: number): World {
  if (!Number.isInteger(offers) || offers < 1 || offers > MAX_OFFERS)
    throw new RangeError(`offers must be a whole number from 1 to ${MAX_OFFERS}`);
  const merchants = merchantsOf(seed, offers);
  const byDepartment = new Map(
    (categoryById(0)?.children ?? []).map(({ id }) => [
      id,
      merchants.filter((merchant) => merchant.departments.includes(id)),
    ]),
  );
  const cores: (OfferCore | null)[] = [];
  const byId = new Map<string, number>();
  for (let index = 0; index < offers; index++) {
    const core = offerCore(seed, index, byDepartment);
    cores.push(core);
    byId.set(core.id, index);
    byId.set(core.numericId, index);
  }
  const terms = postings(cores.flatMap((core) => core ?? []));
  let version = 0;
  const originals = new Map<number, OfferCore>();

  function put(index: number, next: OfferCore | null): void {
    const current = cores[index];
    if (current) terms.remove(current);
    if (next) terms.add(next);
    cores[index] = next;
    version += 1;
  }
  function find(id: string): OfferCore | null {
    const index = byId.get(id);
    return index === undefined ? null : (cores[index] ?? null);
  }
  return {
    seed,
    merchants,
    *offers() {
      for (const core of cores) if (core) yield core;
    },
    find,
    remember(id) {
      const index = byId.get(id);
      return index === undefined ? null : (originals.get(index) ?? cores[index] ?? null);
    },
    at: (index) => cores[index] ?? null,
    made: (index) => originals.get(index) ?? cores[index] ?? null,
    size: () => cores.length,
    version: () => version,
    postings: terms,
    change(id, { deleted, ...rest }) {
      const core = find(id);
      if (!core) return null;
      if (!originals.has(core.index)) originals.set(core.index, core);
      const next = { ...core, ...rest };
      put(core.index, deleted ? null : next);
      return next;
    },
    restore() {
      for (const [index, core] of originals) put(index, core);
      originals.clear();
    },
  };
}
