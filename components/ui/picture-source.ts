import { PICTURE_WIDTHS, type PictureWidth } from "@/lib/kernel/picture-widths";

/** The size suffix of the picture hosts, at the end of a path: `x.jpg_460x460q90.jpg`. */
const SIZE_SUFFIX = /_\d+x\d+(?:q\d+)?\.(?:jpg|png|webp)$/;
/** The hosts scale up to here; wider is the picture as uploaded. */
const WIDEST_SUFFIX = 960;

function parse(url: string): URL | null {
  try {
    const absolute = url.startsWith("//") ? `https:${url}` : url;
    const parsed = new URL(absolute);
    return parsed.protocol === "https:" || parsed.protocol === "http:" ? parsed : null;
  } catch {
    return null;
  }
}

function isAlicdn(host: string): boolean {
  return host === "alicdn.com" || host.endsWith(".alicdn.com");
}

/**
 * The address of a marketplace picture at one width, in pixels: straight from alicdn with its size
 * suffix, every other host through our own handler. Null when the address is none a picture can have.
 */
export function pictureSource(url: string, width: PictureWidth): string | null {
  const parsed = parse(url);
  if (!parsed) return null;
  if (!isAlicdn(parsed.hostname)) {
    return `/img?src=${encodeURIComponent(parsed.href)}&w=${width}`;
  }
  const original = parsed.pathname.replace(SIZE_SUFFIX, "");
  const suffix = width <= WIDEST_SUFFIX ? `_${width}x${width}q90.jpg` : "";
  return `https://${parsed.host}${original}${suffix}`;
}

/** The `srcset` of a picture that is shown at most `widest` pixels wide, screens of double density included. */
export function pictureSourceSet(url: string, widest: PictureWidth): string | null {
  const entries = PICTURE_WIDTHS.filter((width) => width <= widest).map((width) => {
    const source = pictureSource(url, width);
    return source && `${source} ${width}w`;
  });
  return entries.every((entry) => entry !== null) ? entries.join(", ") : null;
}
