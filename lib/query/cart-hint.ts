const CHANGED = "sampan:cart";

/** How many lines the hint of the last answer says there are; `before` where it says nothing. */
export function hintedLines(before: number): number {
  const [, lines] = /(?:^|; )sampan_hint=(\d+)\./.exec(document.cookie) ?? [];
  return lines === undefined ? before : Number(lines);
}

/** Tells what shows the hint that an answer may have changed it. */
export function announceCart(): void {
  window.dispatchEvent(new Event(CHANGED));
}

/** Calls when the hint may be another: after a change here, and when the page comes back from the past. */
export function onCartHint(changed: () => void): () => void {
  const events = [CHANGED, "pageshow"];
  for (const name of events) window.addEventListener(name, changed);
  return () => {
    for (const name of events) window.removeEventListener(name, changed);
  };
}
