import type { KeyboardEvent } from "react";

/** Arrow keys, Home and End walk over the links of a row; the browser scrolls the focused one in. */
export function moveFocus(event: KeyboardEvent<HTMLElement>) {
  const links = [...event.currentTarget.querySelectorAll<HTMLElement>("a[href]")];
  const at = links.indexOf(event.target as HTMLElement);
  if (at < 0) return;
  const to = {
    ArrowRight: Math.min(at + 1, links.length - 1),
    ArrowLeft: Math.max(at - 1, 0),
    Home: 0,
    End: links.length - 1,
  }[event.key];
  if (to === undefined) return;
  event.preventDefault();
  links[to]?.focus();
}
