import { useFormatter, useLocale, useMessages, useTranslations } from "next-intl";
import { localized } from "@/lib/i18n/localized";
import { parseRegion } from "@/lib/kernel/picture-region";
import { pictureAddress, pictureFileAddress, type PicturePlace } from "@/lib/query/picture-address";
import { MarketTabs } from "../market-tabs";
import { CropBox } from "./crop-box";
import { PictureSender } from "./picture-sender";

type AskedPictureProps = { place: PicturePlace; width: number; height: number; expiresAt: Date };

/** Most of the picture: near enough to the edges to show that it is a frame. */
const START = { left: 0.1, top: 0.1, width: 0.8, height: 0.8 };

/** What was searched by, before any answer: the picture with its frame, the marketplaces, another one. */
export function AskedPicture({ place, width, height, expiresAt }: AskedPictureProps) {
  const t = useTranslations("picture");
  const format = useFormatter();
  const locale = useLocale();
  const { picture } = useMessages();
  const { token, region } = place;
  // `market` always stands in this one, so that a region can be added behind it.
  const here = `${localized("/search/image", locale)}?p=${token}&market=${place.market}`;
  const time = format.dateTime(expiresAt, {
    day: "numeric",
    month: "short",
    hour: "numeric",
    minute: "2-digit",
    timeZoneName: "short",
  });
  return (
    <>
      <h1 className="pt-6 text-xl font-semibold sm:text-2xl">{t("results.title")}</h1>
      <div className="mt-4 grid gap-x-10 gap-y-6 lg:grid-cols-[24rem_1fr]">
        <CropBox
          key={region ?? ""}
          src={pictureFileAddress(token)}
          width={width}
          height={height}
          alt={t("results.yours")}
          start={(region === undefined ? null : parseRegion(region)) ?? START}
          token={token}
          market={place.market}
          here={here}
          words={picture.crop}
        />
        <div className="flex min-w-0 flex-col items-start gap-4">
          <MarketTabs
            chosen={place.market}
            address={(market) => pictureAddress({ ...place, market })}
          />
          {region !== undefined && (
            <a
              href={localized(pictureAddress({ token, market: place.market }), locale)}
              className="underline underline-offset-4"
            >
              {t("crop.whole")}
            </a>
          )}
          <p className="max-w-prose text-sm text-ink-soft">{t("results.until", { time })}</p>
          <details className="w-full">
            <summary className="min-h-11 py-2 font-semibold">{t("results.another")}</summary>
            <PictureSender market={place.market} />
          </details>
        </div>
      </div>
    </>
  );
}
