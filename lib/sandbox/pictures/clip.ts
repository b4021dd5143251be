import { planOf } from "./plan";
import type { OfferCore } from "../world/offer-core";
import { render } from "./render";
import { webmOf } from "./webm";

const FRAMES = 24;
const FRAME_MS = 100;
const EDGE = 320;

/** A clip of 2.4 seconds: the goods swing and breathe once, so that the end meets the start. */
export async function clipOf(core: OfferCore): Promise<Buffer> {
  const plan = planOf(core, 0);
  if (!plan) throw new RangeError("every offer has a first picture");
  const frames: Buffer[] = [];
  for (let at = 0; at < FRAMES; at++) {
    const phase = (2 * Math.PI * at) / FRAMES;
    const props = plan.props.map((prop) => ({
      ...prop,
      turn: prop.turn + 9 * Math.sin(phase),
      size: prop.size * (1 + 0.05 * Math.sin(phase * 2)),
    }));
    frames.push(await render({ ...plan, props }, EDGE));
  }
  return webmOf(frames, EDGE, EDGE, FRAME_MS);
}
