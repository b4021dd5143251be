/** Where the forms of a quote go, and what they all carry. */
export type QuoteSteps = {
  quoteId: string;
  language: string;
  /** Chosen on the page; null for the first guess. */
  country: string | null;
};

export function stepAction(
  { quoteId, country }: QuoteSteps,
  step: "accept" | "drop" | "retry",
): string {
  return withCountry(`/api/checkout/quotes/${quoteId}/${step}`, country);
}

export function withCountry(path: string, country: string | null): string {
  return country === null ? path : `${path}?${new URLSearchParams({ country }).toString()}`;
}
