import { useLocale, useTranslations } from "next-intl";
import type { FormTrouble } from "@/components/layout/form-trouble";
import { Badge } from "@/components/ui/badge";
import { buttonClass } from "@/components/ui/button-class";
import { TextField } from "@/components/ui/text-field";
import type { WarehouseDto } from "@/lib/contract/operator";
import { DeskForm } from "../desk-form";
import { StaffTable } from "../staff-table";

/** Fields of an address as a courier reads it, with the most characters each takes. */
const FIELDS = [
  ["name", 120],
  ["fullName", 120],
  ["phone", 20],
  ["province", 120],
  ["city", 120],
  ["district", 120],
  ["street", 120],
  ["postCode", 6],
] as const;

type WarehousesProps = { warehouses: readonly WarehouseDto[]; trouble: FormTrouble };

/** Where goods are sent to in China; the first is the one they go to unless a shopper chooses. */
export function Warehouses({ warehouses, trouble }: WarehousesProps) {
  const t = useTranslations("staffMoney.settings.warehouses");
  const common = useTranslations("staffMoney");
  const mine = trouble.form === "warehouse";
  const field = (name: string) => (mine ? trouble.field(name) : {});
  return (
    <>
      <h2 className="text-lg font-semibold">{t("title")}</h2>
      <p className="max-w-prose text-sm text-ink-soft">{t("intro")}</p>
      <StaffTable
        caption={t("title")}
        empty={t("empty")}
        columns={[
          { key: "id", title: t("id") },
          { key: "name", title: t("name") },
          { key: "address", title: t("street") },
          { key: "recipient", title: t("fullName") },
          { key: "acts", title: common("acts") },
        ]}
        rows={warehouses.map((one, at) => ({
          key: one.id,
          cells: {
            id: one.id,
            name: one.name,
            address: (
              <span lang="zh">
                {one.province} {one.city} {one.district} {one.street} {one.postCode}
              </span>
            ),
            recipient: `${one.fullName} · ${one.phone}`,
            acts: (
              <span className="flex items-center gap-2">
                {at === 0 ? (
                  <Badge tone="jade">{t("first")}</Badge>
                ) : (
                  <Act id={one.id} act="prefer" label={t("prefer")} />
                )}
                <Act id={one.id} act="remove" label={common("remove")} />
              </span>
            ),
          },
        }))}
      />
      <DeskForm
        id="warehouse"
        title={t("addTitle")}
        path="/api/staff/settings/warehouses"
        submit={common("save")}
      >
        <TextField
          name="id"
          id="warehouse-id"
          label={t("id")}
          hint={t("idHint")}
          required
          maxLength={32}
          {...field("id")}
        />
        {FIELDS.map(([name, most]) => (
          <TextField
            key={name}
            name={name}
            id={`warehouse-${name}`}
            label={t(name)}
            required
            maxLength={most}
            {...field(name)}
          />
        ))}
      </DeskForm>
    </>
  );
}

function Act({ id, act, label }: { id: string; act: "prefer" | "remove"; label: string }) {
  const locale = useLocale();
  const path = `/api/staff/settings/warehouses/${id}/${act}?language=${locale}`;
  return (
    <form method="post" action={path}>
      <button aria-label={`${label}: ${id}`} className={buttonClass("plain", "small")}>
        {label}
      </button>
    </form>
  );
}
