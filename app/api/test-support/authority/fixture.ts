import type { AuthorityWorld, Somebody } from "../authority-world";

export type Params = Record<string, string>;

type Given<T> = T | ((world: AuthorityWorld) => T);

/** What a route is called with so that only authority can be in the way. */
export type Fixture = {
  query?: Given<string>;
  body?: Given<Record<string, unknown>>;
  /** Path parameters that are nobody's own. */
  params?: (world: AuthorityWorld) => Params;
  /** Path parameters that name a thing of `owner`, made for the call. A stranger's must be 404. */
  thingOf?: (world: AuthorityWorld, owner: Somebody) => Promise<Params>;
  /** Path parameters that name something the desk decides about, made for the call: whose it is does not matter. */
  forDesk?: (world: AuthorityWorld) => Promise<Params>;
};
