import localFont from "next/font/local";

/** The one face of the shop: every weight in one file. Thai and Chinese use the system's own faces. */
const onest = localFont({
  src: "../node_modules/@fontsource-variable/onest/files/onest-latin-wght-normal.woff2",
  weight: "100 900",
  style: "normal",
  display: "swap",
  preload: true,
  variable: "--font-onest",
  adjustFontFallback: "Arial",
});

/**
 * The letters that Vietnamese adds, and the sign of its currency. A browser loads the file on the first
 * page that shows one of them. Named before `onest`, whose stand-in face has these letters too.
 */
const onestVietnamese = localFont({
  src: "../node_modules/@fontsource-variable/onest/files/onest-vietnamese-wght-normal.woff2",
  weight: "100 900",
  style: "normal",
  display: "swap",
  preload: false,
  variable: "--font-onest-vietnamese",
  adjustFontFallback: false,
  declarations: [
    {
      prop: "unicode-range",
      value:
        "U+0102-0103, U+0110-0111, U+0128-0129, U+0168-0169, U+01A0-01A1, U+01AF-01B0, U+0300-0301, U+0303-0304, U+0308-0309, U+0323, U+0329, U+1EA0-1EF9, U+20AB",
    },
  ],
});

/** What the document's root carries so that the style sheet finds the faces. */
export const faces = `${onest.variable} ${onestVietnamese.variable}`;
