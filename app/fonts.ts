import localFont from "next/font/local";

/** The one face of the shop: Latin only, every weight in one file. Other scripts use the system's own. */
export const onest = localFont({
  src: "../node_modules/@fontsource-variable/onest/files/onest-latin-wght-normal.woff2",
  weight: "100 900",
  style: "normal",
  display: "swap",
  preload: true,
  variable: "--font-onest",
  adjustFontFallback: "Arial",
});
