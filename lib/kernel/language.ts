/** Languages the shop speaks, by their BCP 47 tags; the first is that of addresses without a prefix. */
export const LANGUAGES = ["en", "vi", "th", "es", "zh"] as const;

export type Language = (typeof LANGUAGES)[number];
