import { DoneNote } from "@/components/layout/done-note";
import { FormNotice } from "@/components/layout/form-notice";
import type { FormTrouble } from "@/components/layout/form-trouble";
import { StaffHeading } from "./staff-heading";

type DeskPageProps = {
  title: string;
  intro?: string;
  /** What has just been done here, in words. */
  done: string | null;
  trouble: FormTrouble;
  children: React.ReactNode;
};

/** What a page of the desk with forms stands in: heading, what was done or refused, content. */
export function DeskPage({ title, intro, done, trouble, children }: DeskPageProps) {
  return (
    <>
      <StaffHeading title={title} />
      <div className="flex flex-col gap-6">
        {done !== null && <DoneNote>{done}</DoneNote>}
        <FormNotice trouble={trouble} />
        {intro !== undefined && <p className="max-w-prose text-sm text-ink-soft">{intro}</p>}
        {children}
      </div>
    </>
  );
}
