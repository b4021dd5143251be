import { classNames } from "./class-names";
import type { PictureWidth } from "@/lib/kernel/picture-widths";
import { pictureSource, pictureSourceSet } from "./picture-source";
import { tileHue } from "./tile-hue";

type PictureProps = {
  /** The marketplace's address of the picture; null draws an empty tile. */
  src: string | null;
  /** Empty where the text beside it says the same. */
  alt: string;
  /** The `sizes` attribute: how wide the picture is shown at which screen. */
  sizes: string;
  /** The largest width worth loading, double density included. */
  widest?: PictureWidth;
  /** Load at once and first: only the one picture that a page is about. */
  priority?: boolean;
  /** Tints the tile; give the offer's id so that it keeps its colour everywhere. */
  tint?: string;
  className?: string;
};

/** A square product picture on its tinted tile. No hooks: server and browser render it alike. */
export function Picture({
  src,
  alt,
  sizes,
  widest = 640,
  priority = false,
  tint = "",
  className,
}: PictureProps) {
  const fallback = src === null ? null : pictureSource(src, Math.min(widest, 320) as PictureWidth);
  return (
    <span
      className={classNames(
        "picture-tile block aspect-square overflow-hidden rounded-lg",
        className,
      )}
      style={{ "--tile-hue": tileHue(tint) } as React.CSSProperties}
    >
      {src !== null && fallback !== null ? (
        // eslint-disable-next-line @next/next/no-img-element -- see decision 0010
        <img
          src={fallback}
          srcSet={pictureSourceSet(src, widest) ?? undefined}
          sizes={sizes}
          alt={alt}
          width={640}
          height={640}
          loading={priority ? "eager" : "lazy"}
          fetchPriority={priority ? "high" : "auto"}
          decoding="async"
          className="size-full object-cover"
        />
      ) : (
        <NoPicture alt={alt} />
      )}
    </span>
  );
}

function NoPicture({ alt }: { alt: string }) {
  return (
    <svg
      viewBox="0 0 64 64"
      className="size-full p-[36%] text-ink-faint"
      {...(alt === "" ? { "aria-hidden": true } : { role: "img", "aria-label": alt })}
    >
      <path
        d="M6 12h52v40H6zM6 44l15-14 11 10 10-9 16 14M44 22.5a3.5 3.5 0 1 1-7 0 3.5 3.5 0 0 1 7 0"
        fill="none"
        stroke="currentColor"
        strokeWidth="3"
        strokeLinejoin="round"
      />
    </svg>
  );
}
