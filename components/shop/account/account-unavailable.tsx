import { useTranslations } from "next-intl";
import { UnavailableNow } from "@/components/layout/unavailable-now";

/** Our own database is away: nothing can be said of anybody's account, and nobody is signed out. */
export function AccountUnavailable({ href, requestId }: { href: string; requestId: string }) {
  const t = useTranslations("accounts.unavailable");
  return (
    <UnavailableNow
      href={href}
      requestId={requestId}
      upstreamRequestId={null}
      retryAfterSeconds={null}
      title={t("title")}
      body={t("body")}
      level={1}
    />
  );
}
