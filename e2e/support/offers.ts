import type { APIRequestContext } from "@playwright/test";
import type { OfferDto } from "@/lib/contract/offer";

/** Where the sandbox of this run listens; the runner sets it. */
const base = process.env.SANDBOX_URL ?? "";

/** Offers of a kind the sandbox knows, always the same ones in the same order. */
export async function offerIds(kind: string, limit = 40): Promise<string[]> {
  const reply = await fetch(`${base}/__sandbox/offers?kind=${kind}&limit=${limit}`);
  if (!reply.ok) throw new Error(`the sandbox answered ${reply.status} for offers of kind ${kind}`);
  return ((await reply.json()) as { ids: string[] }).ids;
}

let unseen = 0;

/**
 * An offer no story has opened yet, so that the shop does not hold it. Taken at random from the far
 * end of the catalogue: a second run against the same shop gets others.
 */
export async function unseenOffer(): Promise<string> {
  const ids = await offerIds("any", 1000);
  unseen ||= 200 + Math.floor(Math.random() * 700);
  return ids[(unseen += 1)]!;
}

/** What our own API says of an offer. */
async function readOffer(request: APIRequestContext, id: string): Promise<OfferDto> {
  const reply = await request.get(`/api/catalog/offers/1688/${id}`);
  if (!reply.ok()) throw new Error(`the shop answered ${reply.status()} for the offer ${id}`);
  return (await reply.json()) as OfferDto;
}

/** The first offer of a kind that fits. */
export async function offerWhere(
  request: APIRequestContext,
  kind: string,
  fits: (offer: OfferDto) => boolean,
): Promise<OfferDto> {
  for (const id of await offerIds(kind)) {
    const offer = await readOffer(request, id);
    if (fits(offer)) return offer;
  }
  throw new Error(`no offer of kind ${kind} fits`);
}

/** How often the shop has called an endpoint of the sandbox for anything so far. */
export async function upstreamCalls(endpoint: string): Promise<number> {
  const reply = await fetch(`${base}/__sandbox/calls`);
  const { counts } = (await reply.json()) as { counts: Record<string, number> };
  return counts[endpoint] ?? 0;
}
