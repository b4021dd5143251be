import { setImmediate as nextTurn } from "node:timers/promises";
import { planOf, type Plan } from "../pictures/plan";
import type { World } from "../world/world";
import type { Miniature } from "./miniature";
import { miniature, paintBox } from "./objects";
import { sketchOf } from "./sketch";

/** Cells along the edge of a sketch that everything is scanned by. */
export const SCAN_CELLS = 8;
export const SKETCH_BYTES = SCAN_CELLS * SCAN_CELLS * 3;

/** A sketch of every offer's first picture, one after the other by the offer's place in the world. */
export type SketchIndex = {
  sketches: Uint8Array;
  miniatures: ReadonlyMap<string, Miniature>;
};

/** What is on the first picture of the offer at that place, whatever was changed since. */
export function firstPlan(world: World, at: number): Plan | null {
  const core = world.made(at);
  return core && planOf(core, 0);
}

const LONGEST_WORK_MS = 8;

/** Works through the world in small steps, so that other calls are answered meanwhile. */
export async function indexWorld(world: World): Promise<SketchIndex> {
  const looks = await inSteps(world.size(), (at) => lookOf(firstPlan(world, at)));
  const objects = [...new Set(looks.map((look) => look.split(" ", 1)[0] ?? ""))].filter(Boolean);
  const miniatures = new Map<string, Miniature>();
  for (const object of objects) miniatures.set(object, await miniature(object));
  // Same object, same colour: next to each other, so that each is painted once.
  const order = looks.map((_, at) => at).sort((a, b) => compare(looks[a] ?? "", looks[b] ?? ""));
  const paint = paintBox(miniatures, "scan");
  const sketches = new Uint8Array(world.size() * SKETCH_BYTES);
  await inSteps(order.length, (step) => {
    const at = order[step] ?? 0;
    const plan = firstPlan(world, at);
    if (!plan) return;
    const { cells } = sketchOf(plan, paint, { edge: SCAN_CELLS, samples: 3 });
    sketches.set(cells, at * SKETCH_BYTES);
  });
  return { sketches, miniatures };
}

/** A first picture shows one object. */
function lookOf(plan: Plan | null): string {
  const [prop] = plan?.props ?? [];
  return prop ? `${prop.object} ${prop.colour?.en ?? ""}` : "";
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** `work` for 0, 1, 2 … `count - 1`, with a turn of the event loop every few milliseconds. */
export async function inSteps<T>(count: number, work: (at: number) => T): Promise<T[]> {
  const made: T[] = [];
  let until = performance.now() + LONGEST_WORK_MS;
  for (let at = 0; at < count; at++) {
    made.push(work(at));
    if (performance.now() < until) continue;
    await nextTurn();
    until = performance.now() + LONGEST_WORK_MS;
  }
  return made;
}
