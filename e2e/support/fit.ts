import type { Page } from "@playwright/test";

/** Makes every word of the page's own texts 40 % longer, as a language with longer words would. */
export async function lengthenWords(page: Page): Promise<void> {
  await page.evaluate(() => {
    const longer = (text: string) =>
      text.replace(/\p{L}{2,}/gu, (word) => word + word.slice(0, Math.ceil(word.length * 0.4)));
    for (const part of document.querySelectorAll("header, main, footer")) {
      const walker = document.createTreeWalker(part, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        if (node.parentElement?.closest("script, style, noscript, data")) continue;
        node.nodeValue = longer(node.nodeValue ?? "");
      }
      for (const field of part.querySelectorAll("input[placeholder]"))
        field.setAttribute("placeholder", longer(field.getAttribute("placeholder") ?? ""));
    }
  });
}

/** What is to be pressed and does not hold its own words, or lies outside what can be seen or scrolled to. */
export async function spilling(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const SLACK = 1;
    const found: string[] = [];
    const controls = document.querySelectorAll<HTMLElement>(
      "button, summary, select, label, nav a, a[class*=rounded], main p > a",
    );
    for (const control of controls) {
      if (!control.checkVisibility({ visibilityProperty: true })) continue;
      const box = control.getBoundingClientRect();
      if (box.width < 2 || control.closest(".sr-only, .skip-link")) continue;
      const range = document.createRange();
      // Words that are only read out take no room.
      const seen = [...control.childNodes].filter(
        (part) => !(part instanceof HTMLElement && part.offsetWidth <= 1),
      );
      const [first, last] = [seen[0], seen.at(-1)];
      if (!first || !last) continue;
      range.setStartBefore(first);
      range.setEndAfter(last);
      const words = range.getBoundingClientRect();
      const name = (control.innerText || control.getAttribute("aria-label") || "").slice(0, 40);
      const inline = getComputedStyle(control).display === "inline";
      const sticksOut =
        words.width > 0 &&
        (words.right > box.right + SLACK ||
          words.left < box.left - SLACK ||
          words.bottom > box.bottom + SLACK);
      const hides =
        control.tagName !== "SELECT" &&
        control.scrollWidth > control.clientWidth + SLACK &&
        getComputedStyle(control).overflowX !== "visible";
      if (!inline && (sticksOut || hides)) found.push(`${name} (does not fit its box)`);
      const scrolled = control.closest(
        ".chip-row, .related-track, .product-track, .product-thumbs, [role=region]",
      );
      if (!scrolled && (box.right > innerWidth + SLACK || box.left < -SLACK))
        found.push(`${name} (outside the screen)`);
    }
    return found;
  });
}

/** Buttons of one short word that stand on more than one line. */
export async function brokenButtons(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const SHORT = 6;
    return [...document.querySelectorAll<HTMLElement>("button, nav a, a[class*=rounded]")].flatMap(
      (control) => {
        const name = control.innerText.trim();
        if (name === "" || [...name].length > SHORT || !control.checkVisibility()) return [];
        const range = document.createRange();
        const lines = new Set<number>();
        const walker = document.createTreeWalker(control, NodeFilter.SHOW_TEXT);
        for (let node = walker.nextNode(); node; node = walker.nextNode()) {
          // Words that are only read out take no line, nor does a count in the corner.
          const holder = node.parentElement;
          if (!holder || holder.offsetWidth <= 1 || holder.closest("[data-cart-lines]")) continue;
          range.selectNodeContents(node);
          for (const { bottom } of range.getClientRects()) lines.add(Math.round(bottom));
        }
        return lines.size > 1 ? [name.replaceAll("\n", "|")] : [];
      },
    );
  });
}

/** Words of a language without spaces that a line's end has torn apart. */
export async function tornWords(page: Page, language: "th"): Promise<string[]> {
  return page.evaluate((lang) => {
    const torn: string[] = [];
    const segmenter = new Intl.Segmenter(lang, { granularity: "word" });
    const range = document.createRange();
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const text = node.nodeValue ?? "";
      if (!/\p{Script=Thai}/u.test(text) || !node.parentElement?.checkVisibility()) continue;
      range.selectNodeContents(node);
      if (range.getClientRects().length < 2) continue;
      for (const { segment, index } of segmenter.segment(text)) {
        range.setStart(node, index);
        range.setEnd(node, index + segment.length);
        const tops = new Set([...range.getClientRects()].map(({ top }) => Math.round(top)));
        if (segment.trim() !== "" && tops.size > 1) torn.push(segment);
      }
    }
    return torn;
  }, language);
}
