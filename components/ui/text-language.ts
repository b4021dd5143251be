/**
 * The `lang` of words the marketplace may have left in Chinese, so that they are read out and set in
 * the right face; nothing where the page's own language does.
 */
export function textLanguage(text: string): { lang: "zh" } | Record<string, never> {
  return /\p{Script=Han}/u.test(text) ? { lang: "zh" } : {};
}
