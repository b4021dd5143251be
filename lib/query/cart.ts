import { queryOptions } from "@tanstack/react-query";
import type { CartDto, LineChoicesDto } from "@/lib/contract/cart";
import { ProblemError } from "./problem-error";
import { readJson } from "./read-json";

/** The cart as it stands now. The first answer comes with the page; later ones are asked for. */
export function cartQuery(language: string) {
  return queryOptions({
    queryKey: ["cart", language],
    queryFn: async ({ signal }) => {
      const cart = await readJson<CartDto>(`/api/cart?language=${language}`, signal);
      if (cart === null) throw new ProblemError(null);
      return cart;
    },
    staleTime: Infinity,
  });
}

/** What a line may fall back on. */
export function lineChoices(lineId: string, language: string) {
  return queryOptions({
    queryKey: ["cart-choices", lineId, language],
    queryFn: async ({ signal }) => {
      const address = `/api/cart/lines/${lineId}/choices?language=${language}`;
      const choices = await readJson<LineChoicesDto>(address, signal);
      if (choices === null) throw new ProblemError(null);
      return choices;
    },
    staleTime: 60_000,
  });
}

export function quantityPath(lineId: string): string {
  return `/api/cart/lines/${lineId}/quantity`;
}
