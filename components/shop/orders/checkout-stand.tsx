"use client";

import { useState } from "react";
import type { CheckoutDto } from "@/lib/contract/orders";

type Counts = CheckoutDto["counts"];

export type CountName = Exclude<keyof Counts, "merchants">;

/** The words of each count, by how many it is: a checkout never gets more merchants than it has. */
export type CountWords = Readonly<Record<CountName, readonly string[]>>;

type CheckoutStandProps = { counts: Counts; words: CountWords };

/** "7 of 9 merchants ordered, 1 needs you, 1 not ordered": never one word for all of them. */
export function CheckoutStand({ counts, words }: CheckoutStandProps) {
  return (
    <>
      <ul
        data-counts={JSON.stringify(counts)}
        className="flex min-h-7 flex-wrap items-baseline gap-x-5 gap-y-1"
      >
        {countsShown(counts).map((name) => (
          <li
            key={name}
            className={
              name === "ordered"
                ? "text-lg font-semibold"
                : name === "needYou"
                  ? "font-semibold text-amber"
                  : "text-ink-soft"
            }
          >
            {words[name][counts[name]]}
          </li>
        ))}
      </ul>
      <Announcement counts={counts} words={words} />
    </>
  );
}

function countsShown(counts: Counts): CountName[] {
  const rest = (["needYou", "underWay", "refused", "cancelled", "refunded"] as const).filter(
    (name) => counts[name] > 0,
  );
  return ["ordered", ...rest];
}

/** Read out only when somebody is asked for something, or when nothing is under way any more. */
function Announcement({ counts, words }: CheckoutStandProps) {
  const standing = `${counts.needYou} ${counts.underWay === 0}`;
  const [first] = useState(standing);
  const text =
    standing === first
      ? ""
      : countsShown(counts)
          .map((name) => words[name][counts[name]])
          .join(", ");
  return (
    <p role="status" className="sr-only">
      {text}
    </p>
  );
}
