import { processScope } from "@/lib/kernel/process-scope";
import type { Upstream } from "./door";

export { readCallback, type UpstreamCallback } from "./callback";
export { createUpstream, type UpstreamService } from "./create-upstream";
export type * from "./domain";
export * from "./order";
export type * from "./preview";
export type * from "./trade-door";
export type { CallContext } from "./call-context";
export type {
  Picture1688Input,
  PictureRegion,
  PictureTaobaoInput,
  SearchOffersInput,
  SearchSelectionInput,
  SearchShopInput,
  SearchTaobaoInput,
  Upstream,
} from "./door";
export type { UpstreamHealth } from "./health";
export type { UpstreamOptions, UpstreamPorts } from "./options";
export type {
  CallFacts,
  FailureCause,
  Outcome,
  UnsentReason,
  UpstreamFailure,
  UpstreamSuccess,
} from "./outcome";
export type {
  HotRank,
  SearchFilter,
  SearchSort,
  TaobaoSort,
  UpstreamLanguage,
} from "./contract/search-values";
export { createRateBudget, slotsOf } from "./budget";
export type { BudgetRequest, Grant, RateBudget, ResizableBudget, Turn } from "./budget";
export { systemTimers } from "./timers";
export { CALL_PRIORITIES, CALL_PRIORITY, type CallPriority } from "./priority";

const held = processScope("upstream.door", () => ({ door: null as Upstream | null }));

/** Sets the door of this process; the last one counts. Called once at start. */
export function provideUpstream(upstream: Upstream): void {
  held.door = upstream;
}

/** The door of this process. Throws when nothing was provided, which is a fault of the start. */
export function upstream(): Upstream {
  if (!held.door) throw new Error("The upstream was asked for before it was provided.");
  return held.door;
}
