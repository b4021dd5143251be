/** A place in China that goods can go to. */
export type Place = {
  id: string;
  fullName: string;
  phone: string;
  province: string;
  city: string;
  district: string;
  street: string;
  postCode: string;
};

type PlaceCardProps = {
  place: Place;
  title: string;
  /** Beside the title. */
  children?: React.ReactNode;
  actions?: React.ReactNode;
};

/** An address as it is written on a parcel there. */
export function PlaceCard({ place, title, children, actions }: PlaceCardProps) {
  return (
    <div className="flex h-full flex-col gap-2 rounded-xl bg-well p-5">
      <h3 className="flex flex-wrap items-center gap-2 text-base font-semibold wrap-anywhere">
        {title}
        {children}
      </h3>
      <address lang="zh" className="text-sm wrap-anywhere text-ink-soft not-italic">
        {place.fullName}
        <br />
        <span className="tabular">{place.phone}</span>
        <br />
        {[place.province, place.city, place.district, place.street].join(" ")}
        <br />
        <span className="tabular">{place.postCode}</span>
      </address>
      {actions !== undefined && <div className="mt-auto flex flex-wrap gap-2 pt-2">{actions}</div>}
    </div>
  );
}
