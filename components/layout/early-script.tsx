import { CART_EVENT, HINTED_LINES } from "@/lib/query/cart-hint";

/** Where the reader's choice of colours is kept: "light" or "dark"; absent follows the system. */
export const THEME_KEY = "sampan-theme";

const COLOURS = `(function(d){d.dataset.scripts="";try{var t=localStorage.getItem("${THEME_KEY}");if(t==="light"||t==="dark")d.dataset.theme=t}catch(e){}})(document.documentElement)`;

/*
 * The header's number of lines in the cart: told anew after a change on this page, and when the page
 * comes back out of the browser's memory. Here, since an island for it would weigh on every page.
 */
const LINES = `(function(){function l(){var c=document.querySelector("[data-cart-lines]"),m=${HINTED_LINES}.exec(document.cookie);if(c&&m&&c.dataset.cartLines!==m[1]){c.dataset.cartLines=c.textContent=m[1]}}addEventListener("${CART_EVENT}",l);addEventListener("pageshow",function(e){if(e.persisted)l()})})()`;

const SCRIPT = `${COLOURS};${LINES}`;

/** Runs before the first paint, so that no page flashes in the wrong colours. */
export function EarlyScript() {
  return <script dangerouslySetInnerHTML={{ __html: SCRIPT }} />;
}
