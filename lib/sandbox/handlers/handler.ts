import type { Market } from "@/lib/kernel/offer-ref";
import type { Trading } from "../orders/trading";
import type { PictureStore } from "../pictures/store";
import type { Answer } from "../replies/envelope";
import type { PictureFinder } from "../sight/finder";
import type { World } from "../world/world";

/** What a handler may look at: the goods of both markets, their pictures, and the address of those. */
export type Scene = {
  world: World;
  taobao: World;
  pictures: PictureStore;
  finders: Readonly<Record<Market, PictureFinder>>;
  trading: Trading;
  origin: string;
};

/** Answers one call whose input already fits the contract. */
export type Handler<Input> = (input: Input, scene: Scene) => Answer | Promise<Answer>;
