import { useTranslations } from "next-intl";

/** The picture of a receipt, as large as the page lets it be. */
export function Receipt({ id, hasVoucher }: { id: string; hasVoucher: boolean }) {
  const t = useTranslations("staffMoney.topUps");
  const address = `/api/wallet/top-ups/${id}/voucher`;
  if (!hasVoucher) return <p className="text-sm text-ink-soft">{t("noReceipt")}</p>;
  return (
    <figure className="flex min-w-0 flex-col gap-2">
      {/* eslint-disable-next-line @next/next/no-img-element -- private, and of no fixed size */}
      <img src={address} alt={t("receipt")} className="max-h-[75dvh] w-fit max-w-full rounded-lg" />
      <figcaption>
        <a href={address} className="text-sm underline underline-offset-4">
          {t("open")}
        </a>
      </figcaption>
    </figure>
  );
}
