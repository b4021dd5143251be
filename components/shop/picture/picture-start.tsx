import { useTranslations } from "next-intl";
import type { Market } from "@/lib/kernel/offer-ref";
import { PictureSender } from "./picture-sender";

type PictureStartProps = { market: Market; refused: string | null; hours: number };

/** The picture search before there is a picture. */
export function PictureStart({ market, refused, hours }: PictureStartProps) {
  const t = useTranslations("picture");
  return (
    <div className="flex flex-col gap-4 py-8 sm:py-12">
      <h1 className="text-2xl font-semibold">{t("title")}</h1>
      <p className="max-w-2xl text-ink-soft">{t("intro")}</p>
      <PictureSender market={market} refused={refused} />
      <p className="max-w-2xl text-sm text-ink-faint">{t("send.kept", { hours })}</p>
    </div>
  );
}
