import { useFormatter, useLocale, useTranslations } from "next-intl";
import { Badge } from "@/components/ui/badge";
import { buttonClass } from "@/components/ui/button-class";
import { localized } from "@/lib/i18n/localized";
import { CustomerActions, type Customer } from "./customer-actions";
import { StaffLink } from "./staff-link";
import { StaffTable } from "./staff-table";

type CustomerTableProps = {
  customers: Customer[];
  /** Whether the reader may decide about them. */
  editable: boolean;
  place: { words: string; page: number; more: boolean };
};

/** People, one a row, and what can be done about each. */
export function CustomerTable({ customers, editable, place }: CustomerTableProps) {
  const t = useTranslations("accounts.staff");
  const wallet = useTranslations("staffMoney.topUps")("wallet");
  const format = useFormatter();
  const columns = [
    { key: "email", title: t("email") },
    { key: "name", title: t("name") },
    { key: "role", title: t("role") },
    { key: "state", title: t("state") },
    { key: "since", title: t("since") },
    ...(editable ? [{ key: "actions", title: t("actions") }] : []),
  ];
  return (
    <>
      <StaffTable
        caption={t("title")}
        columns={columns}
        empty={`${t("none")}. ${t("noneBody")}`}
        rows={customers.map((customer) => ({
          key: customer.id,
          cells: {
            email: customer.email,
            name: customer.name,
            role: t(`roles.${customer.role}`),
            state: (
              <Badge tone={customer.active ? "jade" : "amber"}>
                {t(customer.active ? "active" : "closed")}
              </Badge>
            ),
            since: format.dateTime(customer.createdAt, { dateStyle: "medium" }),
            actions: (
              <span className="flex flex-wrap items-center gap-3">
                <CustomerActions customer={customer} />
                <StaffLink path={`/staff/wallets/${customer.id}`}>{wallet}</StaffLink>
              </span>
            ),
          },
        }))}
      />
      <Pages {...place} />
    </>
  );
}

function Pages({ words, page, more }: CustomerTableProps["place"]) {
  const t = useTranslations("accounts.pages");
  const locale = useLocale();
  if (page === 1 && !more) return null;
  const at = (to: number) => {
    const query = new URLSearchParams({ ...(words !== "" && { q: words }), page: String(to) });
    return localized(`/staff/customers?${query.toString()}`, locale);
  };
  return (
    <nav aria-label={t("label")} className="flex gap-3">
      {page > 1 && (
        <a href={at(page - 1)} rel="prev" className={buttonClass("plain", "small")}>
          {t("previous")}
        </a>
      )}
      {more && (
        <a href={at(page + 1)} rel="next" className={buttonClass("plain", "small")}>
          {t("next")}
        </a>
      )}
    </nav>
  );
}
