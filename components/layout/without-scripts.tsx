/*
 * A streamed segment waits hidden at the end of the body until a script moves it into its place. With
 * scripts off it would never be seen. These rules show it where it is, above the footer and as wide as
 * the page, and take away the skeleton it would have replaced. They stand in the first cascade layer and
 * are important because the style reset hides `[hidden]` with an important rule in a later layer, and
 * between important rules the earlier layer wins. See decision 0011.
 */
const STYLE = `@layer theme {
body > div[hidden][id^="S:"] {
  display: block !important;
  width: 100%;
  max-width: 90rem;
  margin-inline: auto !important;
  padding-inline: clamp(1rem, 3vw, 2.5rem) !important;
  padding-block-end: 1.5rem !important;
}
[data-skeleton] { display: none !important; }
body > main { flex: none !important; padding-bottom: 1rem !important; }
body > footer { order: 1; margin-top: auto !important; }
}`;

/** Makes streamed pages readable with scripts off. */
export function WithoutScripts() {
  return (
    <noscript>
      <style dangerouslySetInnerHTML={{ __html: STYLE }} />
    </noscript>
  );
}
