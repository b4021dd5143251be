import type { FormTrouble } from "./form-trouble";

type FormNoticeProps = {
  trouble: FormTrouble;
  /** A way out of it, where there is one. */
  children?: React.ReactNode;
};

/** Why a form came back: above it, read out at once, with the id to quote. */
export function FormNotice({ trouble: { notice }, children }: FormNoticeProps) {
  if (notice === null) return null;
  return (
    <div role="alert" className="rounded-lg bg-amber-wash px-4 py-3">
      <p className="font-semibold text-amber">{notice.title}</p>
      {notice.wait !== null && <p className="mt-1">{notice.wait}</p>}
      {children}
      <p className="mt-1 text-xs text-ink-soft">{notice.reference}</p>
    </div>
  );
}
