import { Fragment } from "react";

type FactListProps = { facts: readonly (readonly [name: string, value: React.ReactNode])[] };

/** Names and values below each other; what has no value is left out. */
export function FactList({ facts }: FactListProps) {
  return (
    <dl className="grid gap-x-8 gap-y-1.5 text-sm sm:grid-cols-[max-content_1fr]">
      {facts.map(
        ([name, value]) =>
          value !== null &&
          value !== "" && (
            <Fragment key={name}>
              <dt className="text-ink-soft">{name}</dt>
              <dd className="min-w-0 wrap-anywhere whitespace-pre-line max-sm:pb-1">{value}</dd>
            </Fragment>
          ),
      )}
    </dl>
  );
}
