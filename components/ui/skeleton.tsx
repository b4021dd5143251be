import { classNames } from "./class-names";

/** A place held for what is coming; give it the size of the real thing. Silent to screen readers. */
export function Skeleton({ className }: { className?: string }) {
  return <span aria-hidden className={classNames("skeleton block rounded", className)} />;
}
