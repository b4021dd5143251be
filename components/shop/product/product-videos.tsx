import { useTranslations } from "next-intl";
import { pictureSource } from "@/components/ui/picture-source";
import type { OfferDto } from "@/lib/contract/offer";
import { Section } from "./section";

type ProductVideosProps = { offer: Pick<OfferDto, "videoUrl" | "detailVideoUrl" | "images"> };

/** The browser's own player; nothing of a video is fetched before it is asked for. */
export function ProductVideos({ offer }: ProductVideosProps) {
  const t = useTranslations("product.video");
  const { videoUrl, detailVideoUrl, images } = offer;
  const videos = [...new Set([videoUrl, detailVideoUrl])].filter((url) => url !== null);
  if (videos.length === 0) return null;
  const poster = images[0] === undefined ? null : pictureSource(images[0], 960);
  return (
    <Section id="video" title={t("title")}>
      {videos.map((url) => (
        <video
          key={url}
          src={url}
          controls
          playsInline
          preload="none"
          poster={poster ?? undefined}
          aria-label={t(url === videoUrl ? "play" : "detail")}
          className="aspect-video w-full rounded-2xl bg-tile object-contain"
        />
      ))}
    </Section>
  );
}
