import { useEffect, useRef } from "react";
import { Picture } from "@/components/ui/picture";
import type { GalleryPicture } from "./gallery-pictures";

type GalleryThumbsProps = {
  pictures: GalleryPicture[];
  current: number;
  tint: string;
  label: string;
  nameOf: (index: number) => string;
  onPick: (index: number) => void;
};

/** Small pictures that lead to the large ones: a row below on a phone, a column beside on a desk. */
export function GalleryThumbs({
  pictures,
  current,
  tint,
  label,
  nameOf,
  onPick,
}: GalleryThumbsProps) {
  const list = useRef<HTMLUListElement>(null);

  useEffect(() => {
    const chosen = list.current?.children[current];
    if (!(chosen instanceof HTMLElement) || !list.current) return;
    // Not scrollIntoView: that would move the page too.
    list.current.scrollTo({
      left: chosen.offsetLeft - list.current.clientWidth / 2 + chosen.clientWidth / 2,
      top: chosen.offsetTop - list.current.clientHeight / 2 + chosen.clientHeight / 2,
    });
  }, [current]);

  return (
    <ul
      ref={list}
      aria-label={label}
      className="product-thumbs relative flex gap-2 overflow-auto p-1 lg:max-h-[38rem] lg:w-20 lg:flex-col"
    >
      {pictures.map(({ url }, index) => (
        <li key={url} className="w-16 flex-none lg:w-auto">
          <a
            href={`#picture-${index + 1}`}
            aria-label={nameOf(index)}
            aria-current={index === current}
            className="product-thumb block rounded-lg"
            onClick={(event) => {
              event.preventDefault();
              onPick(index);
            }}
          >
            <Picture src={url} alt="" sizes="72px" widest={160} tint={tint} />
          </a>
        </li>
      ))}
    </ul>
  );
}
