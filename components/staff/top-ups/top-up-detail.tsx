import { useLocale, useTranslations } from "next-intl";
import { DoneNote } from "@/components/layout/done-note";
import { FormNotice } from "@/components/layout/form-notice";
import type { FormTrouble } from "@/components/layout/form-trouble";
import { Badge } from "@/components/ui/badge";
import { Moment } from "@/components/ui/moment";
import { Price } from "@/components/ui/price";
import type { StaffTopUpDetail } from "@/lib/contract/staff-money";
import { FactList } from "../fact-list";
import { StaffHeading } from "../staff-heading";
import { StaffLink } from "../staff-link";
import { ConfirmForm } from "./confirm-form";
import { Receipt } from "./receipt";
import { RejectForm } from "./reject-form";

type TopUpDetailProps = {
  topUp: StaffTopUpDetail;
  /** Whether wallets are theirs to see. */
  seesWallets: boolean;
  trouble: FormTrouble;
  done: string | null;
};

/** One top-up with all that is known of it, and the decision about it. */
export function TopUpDetail({ topUp, seesWallets, trouble, done }: TopUpDetailProps) {
  const t = useTranslations("staffMoney.topUps");
  const locale = useLocale();
  const { owner, state, method, credited, rateNote, reason, decidedAt, decidedBy } = topUp;
  const open = state === "submitted" || (state === "started" && method === "bank_transfer");
  return (
    <>
      <StaffHeading title={t("detail", { reference: topUp.reference })}>
        <Badge tone={open ? "amber" : state === "confirmed" ? "jade" : "plain"}>
          {t(`states.${state}`)}
        </Badge>
        <StaffLink path="/staff/top-ups">{t("all")}</StaffLink>
      </StaffHeading>
      <div className="flex flex-col gap-6">
        {done !== null && <DoneNote>{done}</DoneNote>}
        <FormNotice trouble={trouble} />
        <div className="grid gap-8 lg:grid-cols-2">
          <div className="flex min-w-0 flex-col gap-8">
            <FactList
              facts={[
                [t("owner"), `${owner.name} · ${owner.email}`],
                [t("method"), t(`methods.${method}`)],
                [t("sent"), <Price key="sent" amount={topUp.sent} locale={locale} />],
                [t("credited"), credited && <Price amount={credited} locale={locale} />],
                [t("rate"), rateNote],
                [t("reason"), reason],
                [t("begun"), <Moment key="begun" iso={topUp.createdAt} locale={locale} />],
                [
                  t("decided"),
                  decidedAt && (
                    <>
                      <Moment iso={decidedAt} locale={locale} /> · {decidedBy}
                    </>
                  ),
                ],
              ]}
            />
            {seesWallets && (
              <StaffLink path={`/staff/wallets/${owner.id}`}>{t("wallet")}</StaffLink>
            )}
            {open && <ConfirmForm topUp={topUp} trouble={trouble} />}
            {open && <RejectForm id={topUp.id} trouble={trouble} />}
          </div>
          <Receipt id={topUp.id} hasVoucher={topUp.hasVoucher} />
        </div>
      </div>
    </>
  );
}
