const formats = new Map<string, Intl.NumberFormat>();

function format(locale: string, key: string, options: Intl.NumberFormatOptions) {
  const name = `${locale} ${key}`;
  let found = formats.get(name);
  if (!found) formats.set(name, (found = new Intl.NumberFormat(locale, options)));
  return found;
}

/** A count in figures: "1,234". */
export function numberText(count: number, locale: string): string {
  return format(locale, "count", { maximumFractionDigits: 1 }).format(count);
}

/** A weight in the unit a person would use: "350 g", "1.25 kg". */
export function weightText(grams: number, locale: string): string {
  const unit = grams < 1000 ? "gram" : "kilogram";
  const amount = grams < 1000 ? grams : grams / 1000;
  return format(locale, unit, { style: "unit", unit, maximumFractionDigits: 2 }).format(amount);
}

/** Hundredths of a percent as a percentage: 425 is "4.25%". */
export function percentText(basisPoints: number, locale: string): string {
  const options = { style: "percent", maximumFractionDigits: 2 } as const;
  return format(locale, "percent", options).format(basisPoints / 10_000);
}
