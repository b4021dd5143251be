/** Widths pictures are asked for. The picture door takes no others, so no cache can be flooded. */
export const PICTURE_WIDTHS = [80, 160, 240, 320, 460, 640, 960, 1280] as const;

export type PictureWidth = (typeof PICTURE_WIDTHS)[number];
