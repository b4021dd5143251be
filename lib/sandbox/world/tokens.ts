const NOISE = new Set(["a", "an", "and", "for", "in", "of", "on", "or", "the", "to", "with"]);
const HAN = /\p{Script=Han}+/gu;

/** "dresses" and "dress" are one word, "batteries" and "battery" too. */
function stem(word: string): string {
  if (/[^aeiou]ies$/.test(word)) return `${word.slice(0, -3)}y`;
  if (/(?:ss|sh|ch|x|z)es$/.test(word)) return word.slice(0, -2);
  if (/[^sui]s$/.test(word) && word.length > 3) return word.slice(0, -1);
  return word;
}

/** Latin words of a text, stemmed, without noise words and single letters. */
export function latinTokens(text: string): string[] {
  return (text.toLowerCase().match(/[a-z0-9]+/g) ?? [])
    .filter((word) => !NOISE.has(word) && (word.length > 1 || /\d/.test(word)))
    .map(stem);
}

/** Chinese has no spaces: each pair of neighbours is a token, and a lone character is one too. */
export function hanTokens(text: string): string[] {
  return (text.match(HAN) ?? []).flatMap((run) => {
    const characters = [...run];
    if (characters.length === 1) return characters;
    return characters.slice(1).map((character, at) => `${characters[at]}${character}`);
  });
}

/** What a keyword asks for: each token once. */
export function queryTokens(keyword: string): string[] {
  return [...new Set([...latinTokens(keyword), ...hanTokens(keyword)])];
}

/** What a text can be found by: its tokens and each of its Chinese characters. */
export function indexTokens(text: string): string[] {
  const single = (text.match(HAN) ?? []).flatMap((run) => [...run]);
  return [...new Set([...latinTokens(text), ...hanTokens(text), ...single])];
}
