import sharp, { type OverlayOptions } from "sharp";
import { backdropSvg, type Footprint } from "./backdrop";
import { cutoutOf } from "./cutouts";
import type { Plan, Prop } from "./plan";
import { recolour } from "./recolour";

/** Paints a plan as WebP, `width` pixels wide. The same plan and width give the same bytes. */
export async function render(plan: Plan, width: number): Promise<Buffer> {
  const height = Math.round(width / plan.aspect);
  const layers = await Promise.all(plan.props.map((prop) => layerOf(prop, width, height)));
  const feet = layers.flatMap(({ foot }) => foot ?? []);
  return sharp(Buffer.from(backdropSvg(plan, feet, width, height)))
    .removeAlpha()
    .composite(layers.map(({ overlay }) => overlay))
    .webp({ quality: 82, effort: 2 })
    .toBuffer();
}

/** One object, cut to what lies inside the picture: sharp refuses layers that stick out. */
async function layerOf(
  prop: Prop,
  width: number,
  height: number,
): Promise<{ overlay: OverlayOptions; foot: Footprint | null }> {
  const cutout = await cutoutOf(prop.object);
  const { pixels, ...size } = prop.colour ? recolour(cutout, prop.colour) : cutout;
  const box = Math.round(prop.size * height);
  const shaped = await sharp(pixels, { raw: rawSize(size) })
    .flop(prop.mirrored)
    .resize(box, box, { fit: "inside", kernel: "lanczos3" })
    .raw()
    .toBuffer({ resolveWithObject: true });
  const turned = await sharp(shaped.data, { raw: rawSize(shaped.info) })
    .rotate(prop.turn, { background: { r: 0, g: 0, b: 0, alpha: 0 } })
    .raw()
    .toBuffer({ resolveWithObject: true });
  const { width: w, height: h } = turned.info;
  const left = Math.round(prop.x * width - w / 2);
  const top = Math.round(prop.y * height - h / 2);
  const cut = {
    left: Math.max(0, -left),
    top: Math.max(0, -top),
    width: Math.min(width, left + w) - Math.max(0, left),
    height: Math.min(height, top + h) - Math.max(0, top),
  };
  const input = await sharp(turned.data, { raw: rawSize(turned.info) })
    .extract(cut)
    .raw()
    .toBuffer();
  return {
    overlay: {
      input,
      raw: rawSize(cut),
      left: cut.left > 0 ? 0 : left,
      top: cut.top > 0 ? 0 : top,
    },
    foot: prop.shadow ? { x: left + w / 2, bottom: top + h, width: w } : null,
  };
}

function rawSize({ width, height }: { width: number; height: number }) {
  return { width, height, channels: 4 as const };
}
