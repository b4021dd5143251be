/** Numbers of an offer's pictures: the gallery, one per colour of its SKUs, those inside its description. */
export const FIRST_SKU_PICTURE = 20;
export const FIRST_DESCRIPTION_PICTURE = 40;

const NAME = /^\/pictures\/([A-Za-z0-9_-]{22})-(\d{1,2})\.webp$/;

/** The absolute address of picture `number` of an offer. */
export function pictureUrl(origin: string, offerId: string, number: number): string {
  return `${origin}/pictures/${offerId}-${number}.webp`;
}

/** Which picture a path asks for, or null where it is not the path of a picture. */
export function parsePicturePath(path: string): { offerId: string; number: number } | null {
  const match = NAME.exec(path);
  return match?.[1] && match[2] ? { offerId: match[1], number: Number(match[2]) } : null;
}
