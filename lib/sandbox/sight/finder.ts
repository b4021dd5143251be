import type { OfferCore } from "../world/offer-core";
import type { World } from "../world/world";
import {
  firstPlan,
  indexWorld,
  inSteps,
  SCAN_CELLS,
  SKETCH_BYTES,
  type SketchIndex,
} from "./index-sketches";
import { paintBox } from "./objects";
import type { Photo } from "./photo";
import { sketchOf } from "./sketch";
import { distance, framesFor, nearby, viewOf, type View } from "./view";

/** Finds the offers of a world whose first picture looks like a photo. */
export type PictureFinder = {
  /** Works the index out; searching does it too when nobody did before. */
  prepare(): Promise<void>;
  /** Nearest first, at most `MOST_ALIKE`; only offers that `admits` takes. */
  find(photo: Photo, admits: (core: OfferCore) => boolean): Promise<OfferCore[]>;
};

export const MOST_ALIKE = 400;

/** Beyond this mean squared difference two pictures have nothing in common. */
const ALIKE = 2_600;
/** How many are looked at closely, and at how many cells. */
const CLOSE_LOOKS = 120;
const CLOSE_CELLS = 32;
/** Frames are made exact by the best few of the scan. */
const GUIDES = 3;

type Hit = { at: number; far: number; view: View };

export function pictureFinder(world: World): PictureFinder {
  let index: Promise<SketchIndex> | null = null;
  const prepared = () => (index ??= indexWorld(world));
  return {
    async prepare() {
      await prepared();
    },
    async find(photo, admits) {
      const known = await prepared();
      const hits = await scan(known, photo, world.size(), (at) => {
        const core = world.at(at);
        return core !== null && admits(core);
      });
      const ordered = await lookClosely(world, known, photo, hits);
      return ordered.flatMap(({ at }) => world.at(at) ?? []);
    },
  };
}

/** Everything by its small sketch, under each frame; the nearest ones. */
async function scan(
  { sketches }: SketchIndex,
  photo: Photo,
  size: number,
  admitted: (at: number) => boolean,
): Promise<Hit[]> {
  const views = framesFor(photo).map((frame) => viewOf(photo, frame, SCAN_CELLS));
  const hits = await inSteps(size, (at): Hit | null => {
    if (!admitted(at)) return null;
    let best: Hit | null = null;
    for (const view of views) {
      const far = distance(view, sketches, at * SKETCH_BYTES);
      if (far < (best?.far ?? ALIKE)) best = { at, far, view };
    }
    return best;
  });
  return hits
    .filter((hit) => hit !== null)
    .sort((a, b) => a.far - b.far || a.at - b.at)
    .slice(0, MOST_ALIKE);
}

/** Puts the nearest in order by finer sketches; the others follow as the scan left them. */
async function lookClosely(
  world: World,
  index: SketchIndex,
  photo: Photo,
  hits: Hit[],
): Promise<Hit[]> {
  const paint = paintBox(index.miniatures, "close");
  const near = hits.slice(0, CLOSE_LOOKS);
  const sketches = await inSteps(near.length, (at) => {
    const plan = firstPlan(world, near[at]?.at ?? -1);
    if (!plan) throw new RangeError("a hit without a plan");
    return sketchOf(plan, paint, { edge: CLOSE_CELLS, samples: 2 }).cells;
  });
  const views = await inSteps(Math.min(GUIDES, near.length), (at) =>
    settled(photo, near[at] as Hit, sketches[at] as Uint8Array),
  );
  const measured = await inSteps(near.length, (at) => ({
    ...(near[at] as Hit),
    far: Math.min(...views.map((view) => distance(view, sketches[at] as Uint8Array, 0))),
  }));
  return [...measured.sort((a, b) => a.far - b.far || a.at - b.at), ...hits.slice(CLOSE_LOOKS)];
}

const FIRST_STEP = 0.04;
const LAST_STEP = 0.005;

/** Moves and resizes the frame of a hit until no small change brings it nearer to its sketch. */
function settled(photo: Photo, hit: Hit, sketch: Uint8Array): View {
  let best = viewOf(photo, hit.view.frame, CLOSE_CELLS);
  let far = distance(best, sketch, 0);
  for (let step = FIRST_STEP; step >= LAST_STEP;) {
    const tried = nearby(best.frame, step)
      .map((frame) => viewOf(photo, frame, CLOSE_CELLS))
      .map((view) => ({ view, far: distance(view, sketch, 0) }))
      .reduce((a, b) => (b.far < a.far ? b : a));
    if (tried.far < far) ({ view: best, far } = tried);
    else step /= 2;
  }
  return best;
}
