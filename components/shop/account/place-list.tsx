import { useLocale, useTranslations } from "next-intl";
import { FormNotice } from "@/components/layout/form-notice";
import type { FormTrouble } from "@/components/layout/form-trouble";
import { Badge } from "@/components/ui/badge";
import { buttonClass } from "@/components/ui/button-class";
import { localized } from "@/lib/i18n/localized";
import { AccountFrame } from "./account-frame";
import { PlaceCard, type Place } from "./place-card";

type PlaceListProps = {
  places: {
    warehouses: (Place & { name: string })[];
    ownAllowed: boolean;
    own: (Place & { isDefault: boolean })[];
  };
  trouble: FormTrouble;
  done: string | null;
};

/** The shop's warehouses first, since goods go there; then somebody's own places. */
export function PlaceList({ places, trouble, done }: PlaceListProps) {
  const t = useTranslations("accounts.addresses");
  const locale = useLocale();
  const { warehouses, own, ownAllowed } = places;
  return (
    <AccountFrame place="addresses" title={t("title")} done={done}>
      <FormNotice trouble={trouble} />
      <section className="flex flex-col gap-3">
        <h2 className="text-lg font-semibold">{t("warehouses")}</h2>
        <p className="text-ink-soft">
          {warehouses.length === 0 ? t("noWarehouses") : t("warehousesBody")}
        </p>
        <ul className="grid gap-4 sm:grid-cols-2">
          {warehouses.map((warehouse, index) => (
            <li key={warehouse.id}>
              <PlaceCard place={warehouse} title={warehouse.name}>
                {index === 0 && <Badge tone="jade">{t("usual")}</Badge>}
              </PlaceCard>
            </li>
          ))}
        </ul>
      </section>
      <section className="flex flex-col gap-3">
        <h2 className="text-lg font-semibold">{t("own")}</h2>
        {!ownAllowed && <p className="text-ink-soft">{t("closed")}</p>}
        {own.length === 0 && ownAllowed && <p className="text-ink-soft">{t("empty")}</p>}
        <ul className="grid gap-4 sm:grid-cols-2">
          {own.map((place) => (
            <li key={place.id}>
              <PlaceCard
                place={place}
                title={place.fullName}
                actions={<OwnActions place={place} editable={ownAllowed} />}
              >
                {place.isDefault && <Badge tone="jade">{t("default")}</Badge>}
              </PlaceCard>
            </li>
          ))}
        </ul>
        {ownAllowed && (
          <a
            href={localized("/account/addresses/new", locale)}
            className={buttonClass("primary", "normal", "self-start")}
          >
            {t("add")}
          </a>
        )}
      </section>
    </AccountFrame>
  );
}

type OwnActionsProps = { place: Place & { isDefault: boolean }; editable: boolean };

function OwnActions({ place: { id, fullName, isDefault }, editable }: OwnActionsProps) {
  const t = useTranslations("accounts.addresses");
  const locale = useLocale();
  const at = (what: string) => `/api/accounts/addresses/${id}/${what}?language=${locale}`;
  return (
    <>
      {editable && (
        <a
          href={localized(`/account/addresses/${id}`, locale)}
          aria-label={`${t("edit")}: ${fullName}`}
          className={buttonClass("plain", "small")}
        >
          {t("edit")}
        </a>
      )}
      {!isDefault && (
        <form method="post" action={at("default")}>
          <button
            aria-label={`${t("makeDefault")}: ${fullName}`}
            className={buttonClass("quiet", "small")}
          >
            {t("makeDefault")}
          </button>
        </form>
      )}
      <form method="post" action={at("archive")}>
        <button
          aria-label={`${t("archive")}: ${fullName}`}
          className={buttonClass("quiet", "small")}
        >
          {t("archive")}
        </button>
      </form>
    </>
  );
}
