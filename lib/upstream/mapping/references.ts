const REFERENCE = /\bSP-[A-Za-z0-9]{1,24}\b/g;

/** References of ours in what came back, each once, in the order of the texts. */
export function referencesIn(texts: readonly (string | null | undefined)[]): string[] {
  return [...new Set(texts.flatMap((text) => text?.match(REFERENCE) ?? []))];
}

/** Whether a text is one reference and nothing else. */
export function isReference(text: string): boolean {
  return /^SP-[A-Za-z0-9]{1,24}$/.test(text);
}
