"use client";

import { useRouter } from "next/navigation";
import { useRef, useState, useTransition } from "react";
import { buttonClass } from "@/components/ui/button-class";
import { fill } from "@/lib/i18n/fill";
import type { messages } from "@/lib/i18n/messages/en";
import { regionText, type Region } from "@/lib/kernel/picture-region";
import { fitRegion, GRIPS, moveRegion, type Grip } from "./move-region";

type CropBoxProps = {
  src: string;
  width: number;
  height: number;
  alt: string;
  /** The frame shown at first: what was searched, or most of the picture. */
  start: Region;
  token: string;
  market: string;
  /** The results page without a region, in the reader's language. */
  here: string;
  words: (typeof messages)["picture"]["crop"];
};

const SIDES = ["left", "top", "width", "height"] as const;
const ARROWS: Readonly<Record<string, readonly [number, number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};
const percent = (part: number) => Math.round(part * 100);

/** The frame as the four number fields say it, in percent. */
function typed(fields: FormData): Region {
  const part = (side: (typeof SIDES)[number]) => Number(fields.get(side)) / 100;
  return fitRegion({
    left: part("left"),
    top: part("top"),
    width: part("width"),
    height: part("height"),
  });
}

/**
 * The picture with a frame around the main subject: dragged by hand, moved by arrow keys (with Shift by
 * larger steps) or typed as numbers, which is also how it is sent without scripts.
 */
export function CropBox(props: CropBoxProps) {
  const { src, width, height, alt, start, token, market, here, words } = props;
  const router = useRouter();
  const [region, setRegion] = useState(start);
  const [busy, startTransition] = useTransition();
  const picture = useRef<HTMLDivElement>(null);
  const [held, setHeld] = useState<{ x: number; y: number; region: Region } | null>(null);
  const numbers = {
    left: percent(region.left),
    top: percent(region.top),
    width: percent(region.width),
    height: percent(region.height),
  };

  function onKeyDown(grip: Grip, event: React.KeyboardEvent) {
    const step = ARROWS[event.key];
    if (!step) return;
    event.preventDefault();
    const size = event.shiftKey ? 0.1 : 0.01;
    setRegion(moveRegion(region, grip, step[0] * size, step[1] * size));
  }

  function grip(name: Grip) {
    return {
      onKeyDown: (event: React.KeyboardEvent) => onKeyDown(name, event),
      onPointerDown: (event: React.PointerEvent) => {
        event.currentTarget.setPointerCapture(event.pointerId);
        setHeld({ x: event.clientX, y: event.clientY, region });
      },
      onPointerMove: (event: React.PointerEvent) => {
        const box = picture.current?.getBoundingClientRect();
        if (!held || !box) return;
        const { x, y, region: before } = held;
        const [dx, dy] = [(event.clientX - x) / box.width, (event.clientY - y) / box.height];
        setRegion(moveRegion(before, name, dx, dy));
      },
      onPointerUp: () => setHeld(null),
      onPointerCancel: () => setHeld(null),
    };
  }

  return (
    <form
      action={here.split("?")[0]}
      aria-label={words.title}
      aria-busy={busy}
      className="flex flex-col items-start gap-3"
      onSubmit={(event) => {
        event.preventDefault();
        const fields = new FormData(event.currentTarget);
        const retyped = SIDES.some((side) => Number(fields.get(side)) !== numbers[side]);
        const wanted = retyped ? typed(fields) : region;
        startTransition(() => router.push(`${here}&region=${regionText(wanted)}`));
      }}
    >
      <div
        ref={picture}
        className="crop-picture"
        style={{ aspectRatio: `${width} / ${height}`, maxWidth: `${(28 * width) / height}rem` }}
      >
        {/* eslint-disable-next-line @next/next/no-img-element -- the shopper's own picture, never resized */}
        <img src={src} alt={alt} width={width} height={height} />
        <div
          className="crop-frame needs-scripts"
          style={Object.fromEntries(SIDES.map((side) => [side, `${region[side] * 100}%`]))}
        >
          <button
            type="button"
            className="crop-move"
            aria-label={`${words.move}: ${fill(words.place, numbers)}`}
            {...grip("move")}
          />
          {GRIPS.map((name) => (
            <button
              key={name}
              type="button"
              data-grip={name}
              aria-label={words[name]}
              {...grip(name)}
            />
          ))}
        </div>
      </div>
      <p className="needs-scripts max-w-sm text-sm text-ink-soft">{words.hint}</p>
      <input type="hidden" name="p" value={token} />
      <input type="hidden" name="market" value={market} />
      <details className="text-sm">
        <summary className="text-ink-soft">{words.numbers}</summary>
        <div className="grid grid-cols-2 gap-3 pt-3">
          {SIDES.map((side) => (
            <label key={side} className="flex flex-col gap-1 text-ink-soft">
              {words[side]}
              <input
                type="number"
                name={side}
                min={0}
                max={100}
                required
                key={numbers[side]}
                defaultValue={numbers[side]}
                onBlur={({ target }) => {
                  if (target.valueAsNumber !== numbers[side] && target.form)
                    setRegion(typed(new FormData(target.form)));
                }}
                className="field tabular min-h-10 w-24 px-3"
              />
            </label>
          ))}
        </div>
      </details>
      <button className={buttonClass("primary")}>{words.submit}</button>
    </form>
  );
}
