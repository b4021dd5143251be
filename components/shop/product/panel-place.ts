import { quantityRules, type PanelOffer } from "./panel-offer";
import { settleQuantity } from "@/lib/kernel/quantity";
import { restoreChoice } from "@/lib/kernel/sku-choice";

/** What the shopper has picked. `choice` as in lib/kernel/sku-choice. */
export type PanelPlace = { choice: (number | null)[]; quantity: number };

/** The name of the field, and of the address's parameter, of one option. */
export function optionField(option: number): string {
  return `o${option + 1}`;
}

export const QUANTITY_FIELD = "quantity";

/**
 * What an address asks for, as far as the offer has it. The panel is a plain form, so a page without
 * scripts, a reload and a link somebody sent all arrive here.
 */
export function placeFromAddress(offer: PanelOffer, address: URLSearchParams): PanelPlace {
  const number = (name: string) => {
    const text = address.get(name);
    return text !== null && /^\d{1,6}$/.test(text) ? Number(text) : null;
  };
  const wanted = offer.options.map((_, option) => number(optionField(option)));
  const choice = restoreChoice(offer.skus, offer.options.length, wanted);
  const asked = number(QUANTITY_FIELD) ?? offer.minimum;
  return { choice, quantity: settleQuantity(asked, quantityRules(offer, choice)) };
}

/** The query string that brings a place back; empty for the place every visit starts from. */
export function addressOfPlace(offer: PanelOffer, { choice, quantity }: PanelPlace): string {
  const start = placeFromAddress(offer, new URLSearchParams());
  const address = new URLSearchParams();
  choice.forEach((value, option) => {
    if (value !== null && value !== start.choice[option])
      address.set(optionField(option), String(value));
  });
  if (quantity !== start.quantity) address.set(QUANTITY_FIELD, String(quantity));
  return address.size === 0 ? "" : `?${address}`;
}

/** The picture of what is picked: of the last option that has one. */
export function pictureOfPlace({ options }: PanelOffer, { choice }: PanelPlace): string | null {
  const pictures = choice.map((value, option) =>
    value === null ? null : (options[option]?.values[value]?.imageUrl ?? null),
  );
  return pictures.findLast((url) => url !== null) ?? null;
}
