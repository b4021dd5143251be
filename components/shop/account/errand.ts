/** Where somebody goes on to once they have signed in, and what is then done for them. */
export type Errand = { back: string; then: string | null };

/** The same errand for another door: "/sign-up?back=…". */
export function withErrand(path: string, { back, then }: Errand): string {
  const query = new URLSearchParams({ back, ...(then !== null && { then }) });
  return `${path}?${query.toString()}`;
}
