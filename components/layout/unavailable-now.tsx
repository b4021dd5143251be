import { useTranslations } from "next-intl";
import { RetryLink } from "./retry-link";
import { Unavailable } from "./states";

type UnavailableNowProps = {
  /** The address to ask again. */
  href: string;
  requestId: string;
  upstreamRequestId: string | null;
  retryAfterSeconds: number | null;
  /** Words of the page, in place of the general ones. */
  title?: string;
  body?: string;
  compact?: boolean;
  /** The heading's level; 1 where this is the whole page. */
  level?: 1 | 2;
};

/** The marketplace did not answer: what is safe, when to try, the button, the ids to quote. */
export function UnavailableNow({
  href,
  requestId,
  upstreamRequestId,
  retryAfterSeconds,
  title,
  body,
  compact = false,
  level = 2,
}: UnavailableNowProps) {
  const t = useTranslations("shell.unavailable");
  const reference =
    upstreamRequestId === null
      ? t("reference", { id: requestId })
      : t("references", { id: requestId, upstreamId: upstreamRequestId });
  return (
    <Unavailable
      title={title ?? t("title")}
      compact={compact}
      level={level}
      reference={reference}
      actions={<RetryLink href={href} label={t("retry")} busyLabel={t("retrying")} />}
    >
      <p>{body ?? t("body")}</p>
      {body === undefined && <p>{t("safe")}</p>}
      {retryAfterSeconds !== null && <p>{t("wait", { seconds: retryAfterSeconds })}</p>}
    </Unavailable>
  );
}
