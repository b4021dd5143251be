import type { Errand } from "./errand";

/** Carries the errand through a form. */
export function ErrandFields({ errand: { back, then } }: { errand: Errand }) {
  return (
    <>
      <input type="hidden" name="back" value={back} />
      {then !== null && <input type="hidden" name="then" value={then} />}
    </>
  );
}
