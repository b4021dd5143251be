import { useLocale, useMessages, useTranslations } from "next-intl";
import type { Market } from "@/lib/kernel/offer-ref";
import { sendPictureAddress } from "@/lib/query/picture-address";
import { SendPicture } from "./send-picture";
import "./picture.css";

type PictureSenderProps = {
  market: Market;
  /** As the address of a refusal names it: "picture.svg", "address.not_https". */
  refused?: string | null;
};

/** The sending island with its words. */
export function PictureSender({ market, refused = null }: PictureSenderProps) {
  const t = useTranslations("picture.send");
  const locale = useLocale();
  const { picture, finding } = useMessages();
  const { kept: _, ...words } = picture.send;
  const said = new Map(
    [
      ...Object.entries(finding.picture).map(([reason, text]) => [`picture.${reason}`, text]),
      ...Object.entries(finding.address).map(([reason, text]) => [`address.${reason}`, text]),
    ].map(([reason = "", text = ""]) => [reason, text]),
  );
  return (
    <SendPicture
      to={sendPictureAddress(market, locale)}
      words={words}
      refused={refused === null ? null : (said.get(refused) ?? t("failed"))}
    />
  );
}
