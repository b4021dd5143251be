import { useLocale, useTranslations } from "next-intl";
import { buttonClass } from "@/components/ui/button-class";
import { ROLES, type Role } from "@/lib/kernel/permission";

/** Somebody with an account, as the desk lists them. */
export type Customer = {
  id: string;
  email: string;
  name: string;
  role: Role;
  active: boolean;
  createdAt: Date;
};

/** Another role, and closing or opening the account. */
export function CustomerActions({ customer: { id, email, role, active } }: { customer: Customer }) {
  const t = useTranslations("accounts.staff");
  const locale = useLocale();
  const at = (what: string) => `/api/staff/customers/${id}/${what}?language=${locale}`;
  return (
    <div className="flex items-center gap-2">
      <form method="post" action={at("role")} className="flex items-center gap-1">
        <select
          name="role"
          defaultValue={role}
          aria-label={t("roleOf", { email })}
          className="field min-h-9 px-2 text-sm"
        >
          {ROLES.map((value) => (
            <option key={value} value={value}>
              {t(`roles.${value}`)}
            </option>
          ))}
        </select>
        <button aria-label={t("changeOf", { email })} className={buttonClass("quiet", "small")}>
          {t("change")}
        </button>
      </form>
      <form method="post" action={at(active ? "deactivate" : "reactivate")}>
        <button
          aria-label={t(active ? "closeOf" : "reopenOf", { email })}
          className={buttonClass("quiet", "small")}
        >
          {t(active ? "close" : "reopen")}
        </button>
      </form>
    </div>
  );
}
