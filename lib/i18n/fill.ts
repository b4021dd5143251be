/**
 * Puts values into a sentence: `fill("{count} sold", { count: "1,200" })`. For words that travel to
 * the browser as props, where the message runtime is not loaded. An unknown name stays as it is.
 */
export function fill(sentence: string, values: Record<string, string | number>): string {
  return sentence.replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));
}
