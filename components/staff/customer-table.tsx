import { useFormatter, useLocale, useTranslations } from "next-intl";
import { Badge } from "@/components/ui/badge";
import { buttonClass } from "@/components/ui/button-class";
import { localized } from "@/lib/i18n/localized";
import type { Role } from "@/lib/kernel/permission";
import { CustomerActions } from "./customer-actions";
import { StaffTable } from "./staff-table";

export type Customer = {
  id: string;
  email: string;
  name: string;
  role: Role;
  active: boolean;
  createdAt: Date;
};

type CustomerTableProps = {
  customers: Customer[];
  /** Whether the reader may decide about them. */
  editable: boolean;
  place: { words: string; page: number; more: boolean };
};

/** People, one a row, and what can be done about each. */
export function CustomerTable({ customers, editable, place }: CustomerTableProps) {
  const t = useTranslations("accounts.staff");
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
            actions: <CustomerActions customer={customer} />,
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
