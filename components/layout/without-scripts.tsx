/*
 * A streamed segment waits hidden at the end of the body until a script moves it into its place. With
 * scripts off it would never be seen. These rules show it where it is, above the footer and as wide as
 * the page, and take away the skeleton it would have replaced. See decision 0011.
 */
const STYLE = `
body > div[hidden][id^="S:"] { display: block !important; }
body > div[hidden][id^="S:"]:has(> meta:only-child) { display: none !important; }
[data-skeleton] { display: none !important; }
body > footer { order: 1; }
`;

/** Makes streamed pages readable with scripts off. */
export function WithoutScripts() {
  return (
    <noscript>
      <style dangerouslySetInnerHTML={{ __html: STYLE }} />
    </noscript>
  );
}
