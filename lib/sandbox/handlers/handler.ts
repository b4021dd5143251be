import type { Answer } from "../replies/envelope";
import type { World } from "../world/world";

/** What a handler may look at: the world, and the address its pictures are served under. */
export type Scene = { world: World; origin: string };

/** Answers one call whose input already fits the contract. */
export type Handler<Input> = (input: Input, scene: Scene) => Answer;
