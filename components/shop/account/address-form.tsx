import { useLocale, useTranslations } from "next-intl";
import { FormNotice } from "@/components/layout/form-notice";
import type { FormTrouble } from "@/components/layout/form-trouble";
import { buttonClass } from "@/components/ui/button-class";
import { SelectField } from "@/components/ui/select-field";
import { TextField } from "@/components/ui/text-field";
import { localized } from "@/lib/i18n/localized";
import { CHINA_PROVINCES } from "@/lib/kernel/china-provinces";
import { AccountFrame } from "./account-frame";
import { DoorLink } from "./door";
import type { Place } from "./place-card";

type AddressFormProps = { place: Place | null; trouble: FormTrouble };

/** A place of one's own in China, new or to be changed. */
export function AddressForm({ place, trouble }: AddressFormProps) {
  const t = useTranslations("accounts.addresses");
  const locale = useLocale();
  const path = place === null ? "/api/accounts/addresses" : `/api/accounts/addresses/${place.id}`;
  const lines = [
    { name: "city", most: 40 },
    { name: "district", most: 40 },
    { name: "street", most: 120 },
  ] as const;
  return (
    <AccountFrame place="addresses" title={place === null ? t("add") : t("editTitle")}>
      <FormNotice trouble={trouble} />
      <p className="text-ink-soft">{t("chineseHint")}</p>
      <form
        method="post"
        action={`${path}?language=${locale}`}
        className="flex max-w-md flex-col gap-5"
      >
        <TextField
          name="fullName"
          label={t("fullName")}
          required
          maxLength={60}
          {...trouble.field("fullName", place?.fullName)}
        />
        <TextField
          name="phone"
          type="tel"
          label={t("phone")}
          hint={t("phoneHint")}
          required
          maxLength={24}
          {...trouble.field("phone", place?.phone)}
        />
        <SelectField
          name="province"
          label={t("province")}
          required
          options={[
            { value: "", text: t("chooseProvince") },
            ...CHINA_PROVINCES.map(([pinyin, value]) => ({ value, text: `${value} · ${pinyin}` })),
          ]}
          {...trouble.field("province", place?.province)}
        />
        {lines.map(({ name, most }) => (
          <TextField
            key={name}
            name={name}
            label={t(name)}
            required
            maxLength={most}
            {...trouble.field(name, place?.[name])}
          />
        ))}
        <TextField
          name="postCode"
          label={t("postCode")}
          inputMode="numeric"
          required
          maxLength={6}
          pattern="[0-9]{6}"
          inputClassName="tabular max-w-32"
          {...trouble.field("postCode", place?.postCode)}
        />
        <button className={buttonClass("primary", "normal", "self-start")}>{t("save")}</button>
      </form>
      <p>
        <DoorLink href={localized("/account/addresses", locale)}>{t("cancel")}</DoorLink>
      </p>
    </AccountFrame>
  );
}
