/** A rate as a figure of at most eight significant decimals, for reading: "3600", "0.12658228". */
export function rateFigure({
  numerator,
  denominator,
}: {
  numerator: string;
  denominator: string;
}): string {
  const scaled = (BigInt(numerator) * 10n ** 8n) / BigInt(denominator);
  const digits = String(scaled).padStart(9, "0");
  const fraction = digits.slice(-8).replace(/0+$/, "");
  return digits.slice(0, -8) + (fraction === "" ? "" : `.${fraction}`);
}
