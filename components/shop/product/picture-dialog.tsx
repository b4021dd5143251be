import { ChevronIcon } from "@/components/ui/chevron-icon";
import { pictureSource } from "@/components/ui/picture-source";
import { fill } from "@/lib/i18n/fill";
import type { GalleryPicture } from "./gallery-pictures";
import type { GalleryWords } from "./gallery-words";

type PictureDialogProps = {
  dialog: React.RefObject<HTMLDialogElement | null>;
  pictures: GalleryPicture[];
  current: number;
  title: string;
  words: GalleryWords;
  onMove: (index: number) => void;
};

const ROUND =
  "grid size-11 place-items-center rounded-full bg-sheet text-ink shadow-lift aria-disabled:opacity-40";

/** One picture as large as the screen allows. Escape and a press beside it close; arrows move on. */
export function PictureDialog({
  dialog,
  pictures,
  current,
  title,
  words,
  onMove,
}: PictureDialogProps) {
  const picture = pictures[current];
  const count = pictures.length;
  const place = fill(words.picture, { number: current + 1, count });
  if (!picture) return null;
  return (
    <dialog
      ref={dialog}
      aria-label={place}
      className="picture-dialog m-0 size-full max-h-none max-w-none bg-ground text-ink"
      onClick={(event) => event.target === event.currentTarget && event.currentTarget.close()}
    >
      <div className="pointer-events-none flex size-full flex-col">
        <div className="flex items-center justify-between gap-4 p-3">
          <p className="tabular px-2 text-sm text-ink-soft" aria-live="polite">
            {place}
            {picture.name !== null && ` · ${picture.name}`}
          </p>
          <button
            type="button"
            aria-label={words.close}
            onClick={() => dialog.current?.close()}
            className={`${ROUND} pointer-events-auto`}
          >
            <svg viewBox="0 0 20 20" aria-hidden className="size-5">
              <path d="m5 5 10 10M15 5 5 15" stroke="currentColor" strokeWidth="1.6" fill="none" />
            </svg>
          </button>
        </div>
        <div className="relative min-h-0 flex-1 px-3 pb-3">
          {/* eslint-disable-next-line @next/next/no-img-element -- see decision 0010 */}
          <img
            key={picture.url}
            src={pictureSource(picture.url, 1280) ?? undefined}
            alt={picture.name === null ? title : `${title}, ${picture.name}`}
            loading="lazy"
            decoding="async"
            className="pointer-events-auto mx-auto size-full rounded-xl object-contain"
          />
          {count > 1 && (
            <div className="pointer-events-auto absolute inset-x-0 bottom-6 mx-auto flex w-fit gap-3">
              <button
                type="button"
                aria-label={words.previous}
                aria-disabled={current === 0}
                onClick={() => onMove(current - 1)}
                className={ROUND}
              >
                <ChevronIcon to="left" />
              </button>
              <button
                type="button"
                aria-label={words.next}
                aria-disabled={current === count - 1}
                onClick={() => onMove(current + 1)}
                className={ROUND}
              >
                <ChevronIcon to="right" />
              </button>
            </div>
          )}
        </div>
      </div>
    </dialog>
  );
}
