import { LRUCache } from "lru-cache";
import type { Prop } from "../pictures/plan";
import type { Cutout } from "../pictures/recolour";
import { miniatureOf, painted, type Miniature } from "./miniature";

const known = new Map<string, Promise<Miniature>>();

/** Every object that was asked for stays: some 300, of 20 KB each. */
export function miniature(object: string): Promise<Miniature> {
  const made = known.get(object) ?? miniatureOf(object);
  known.set(object, made);
  return made;
}

/** How a sketch gets the cutout of each prop, painted objects remembered for a while. */
export function paintBox(miniatures: ReadonlyMap<string, Miniature>, size: "scan" | "close") {
  const kept = new LRUCache<string, Cutout>({ max: size === "scan" ? 64 : 256 });
  return ({ object, colour }: Prop): Cutout => {
    const key = `${object} ${colour?.en ?? ""}`;
    const held = kept.get(key);
    if (held) return held;
    const mini = miniatures.get(object);
    if (!mini) throw new RangeError("an object was not prepared");
    const made = painted(mini[size], colour, mini.main);
    kept.set(key, made);
    return made;
  };
}
