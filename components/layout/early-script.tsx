/** Where the reader's choice of colours is kept: "light" or "dark"; absent follows the system. */
export const THEME_KEY = "sampan-theme";

const SCRIPT = `(function(d){d.dataset.scripts="";try{var t=localStorage.getItem("${THEME_KEY}");if(t==="light"||t==="dark")d.dataset.theme=t}catch(e){}})(document.documentElement)`;

/** Runs before the first paint, so that no page flashes in the wrong colours. */
export function EarlyScript() {
  return <script dangerouslySetInnerHTML={{ __html: SCRIPT }} />;
}
