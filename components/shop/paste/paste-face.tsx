import { useTranslations } from "next-intl";
import { OpenWater } from "@/components/layout/state-drawings";
import { StatePanel } from "@/components/layout/state-panel";
import type { PastedEnd } from "@/lib/contract/pasted";
import { PastedActions } from "./pasted-actions";
import { PastedWords } from "./pasted-words";

/** One thing in the search box that can't be gone to: why, and the way on. */
export function PasteFace({ end }: { end: PastedEnd }) {
  const t = useTranslations("paste");
  const title =
    end.kind === "picture"
      ? t("actions.thisPicture")
      : end.kind === "gone"
        ? t("goneTitle")
        : t("faceTitle");
  return (
    <>
      <meta name="robots" content="noindex" />
      <StatePanel
        drawing={<OpenWater />}
        role="alert"
        level={1}
        title={title}
        actions={<PastedActions end={end} size="large" />}
      >
        <PastedWords end={end} />
      </StatePanel>
    </>
  );
}
