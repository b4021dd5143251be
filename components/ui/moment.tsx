const formats = new Map<string, Intl.DateTimeFormat>();

function formatFor(locale: string): Intl.DateTimeFormat {
  let format = formats.get(locale);
  if (!format) {
    format = new Intl.DateTimeFormat(locale, {
      year: "numeric",
      month: "short",
      day: "numeric",
      hour: "2-digit",
      minute: "2-digit",
      hourCycle: "h23",
      timeZone: "UTC",
      timeZoneName: "short",
    });
    formats.set(locale, format);
  }
  return format;
}

/** A moment to the minute, in UTC and saying so. */
export function Moment({ iso, locale }: { iso: string; locale: string }) {
  return (
    <time dateTime={iso} className="tabular">
      {formatFor(locale).format(new Date(iso))}
    </time>
  );
}
