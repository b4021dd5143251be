import type { OfferDto } from "@/lib/contract/offer";

export type GalleryPicture = { url: string; name: string | null };

/**
 * Every picture of an offer once: the offer's own first, then those that belong to one value of an
 * option, under that value's name.
 */
export function galleryPictures({
  images,
  options,
}: Pick<OfferDto, "images" | "options">): GalleryPicture[] {
  const names = new Map<string, string>();
  for (const { values } of options) {
    for (const { imageUrl, text } of values) {
      if (imageUrl !== null && !names.has(imageUrl)) names.set(imageUrl, text);
    }
  }
  const urls = new Set([...images, ...names.keys()]);
  return [...urls].map((url) => ({ url, name: names.get(url) ?? null }));
}
