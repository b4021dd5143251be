/** A hue in degrees that always belongs to the same text: each offer's tile keeps its own tint. */
export function tileHue(text: string): number {
  let hash = 0;
  for (const character of text) hash = (hash * 31 + character.charCodeAt(0)) >>> 0;
  return hash % 360;
}
