"use client";

import { useEffect, useRef } from "react";
import { ChevronIcon } from "@/components/ui/chevron-icon";
import { Picture } from "@/components/ui/picture";
import { pictureSource } from "@/components/ui/picture-source";
import { fill } from "@/lib/i18n/fill";
import type { GalleryPicture } from "./gallery-pictures";
import type { GalleryWords } from "./gallery-words";
import { GalleryThumbs } from "./gallery-thumbs";
import { PictureDialog } from "./picture-dialog";
import { useStage } from "./product-stage";
import { slideForKey, useSlides } from "./use-slides";

type GalleryProps = {
  pictures: GalleryPicture[];
  title: string;
  tint: string;
  words: GalleryWords;
};

const SIZES = "(min-width: 80rem) 38rem, (min-width: 64rem) 46vw, 94vw";
const ARROW =
  "needs-scripts absolute top-1/2 grid size-11 -translate-y-1/2 place-items-center rounded-full bg-sheet/90 text-ink shadow-lift aria-disabled:opacity-40";

/**
 * A row of pictures that snaps, moved by hand, by keys, by thumbnails and by the choice of a variant.
 * Without scripts the row still scrolls, thumbnails are links to its pictures, pictures to their files.
 */
export function Gallery({ pictures, title, tint, words }: GalleryProps) {
  const { track, current, scripted, show } = useSlides(pictures.length);
  const { wish } = useStage();
  const dialog = useRef<HTMLDialogElement>(null);

  useEffect(() => {
    const index = pictures.findIndex(({ url }) => url === wish?.url);
    if (index >= 0) show(index);
  }, [wish, pictures, show]);

  function onKeyDown(event: React.KeyboardEvent) {
    const index = slideForKey(event.key, current, pictures.length);
    if (index === null) return;
    event.preventDefault();
    show(index);
  }

  const label = (index: number, sentence: string) =>
    fill(sentence, { number: index + 1, count: pictures.length });

  return (
    <section
      aria-label={words.label}
      onKeyDown={onKeyDown}
      className="flex flex-col gap-3 lg:flex-row-reverse lg:items-start"
    >
      <div className="relative min-w-0 flex-1">
        <ul
          ref={track}
          className="product-track flex snap-x snap-mandatory overflow-x-auto rounded-2xl"
        >
          {pictures.map(({ url, name }, index) => (
            <li key={url} id={`picture-${index + 1}`} className="w-full flex-none snap-center">
              <a
                href={pictureSource(url, 1280) ?? url}
                aria-label={label(index, words.enlarge)}
                className="block cursor-zoom-in rounded-2xl"
                tabIndex={scripted && index !== current ? -1 : undefined}
                onClick={(event) => {
                  if (event.metaKey || event.ctrlKey || event.shiftKey) return;
                  event.preventDefault();
                  dialog.current?.showModal();
                }}
              >
                <Picture
                  src={url}
                  alt={name === null ? title : `${title}, ${name}`}
                  sizes={SIZES}
                  widest={1280}
                  priority={index === 0}
                  tint={tint}
                  className="rounded-2xl"
                />
              </a>
            </li>
          ))}
          {pictures.length === 0 && (
            <li className="w-full flex-none">
              <Picture
                src={null}
                alt={words.none}
                sizes="1px"
                tint={tint}
                className="rounded-2xl"
              />
            </li>
          )}
        </ul>
        {pictures.length > 1 && (
          <>
            <button
              type="button"
              aria-label={words.previous}
              aria-disabled={current === 0}
              onClick={() => show(current - 1)}
              className={`${ARROW} left-3`}
            >
              <ChevronIcon to="left" />
            </button>
            <button
              type="button"
              aria-label={words.next}
              aria-disabled={current === pictures.length - 1}
              onClick={() => show(current + 1)}
              className={`${ARROW} right-3`}
            >
              <ChevronIcon to="right" />
            </button>
            <p
              aria-live="polite"
              className="needs-scripts tabular pointer-events-none absolute right-3 bottom-3 rounded-full bg-sheet/90 px-2.5 py-1 text-2xs text-ink-soft"
            >
              <span className="sr-only">{label(current, words.picture)}</span>
              <span aria-hidden>
                {current + 1} / {pictures.length}
              </span>
            </p>
          </>
        )}
      </div>
      {pictures.length > 1 && (
        <GalleryThumbs
          pictures={pictures}
          current={current}
          tint={tint}
          label={words.thumbnails}
          nameOf={(index) => pictures[index]?.name ?? label(index, words.picture)}
          onPick={show}
        />
      )}
      {pictures.length > 0 && (
        <PictureDialog
          dialog={dialog}
          pictures={pictures}
          current={current}
          title={title}
          words={words}
          onMove={(index) => show(index, "instant")}
        />
      )}
    </section>
  );
}
