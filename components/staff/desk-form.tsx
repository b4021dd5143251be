import { useLocale } from "next-intl";
import { buttonClass } from "@/components/ui/button-class";

type DeskFormProps = {
  /** Also the heading's id: unique on the page. */
  id: string;
  title: string;
  path: string;
  submit: string;
  children: React.ReactNode;
};

/** A form of the desk: its fields side by side where there is room. */
export function DeskForm({ id, title, path, submit, children }: DeskFormProps) {
  const locale = useLocale();
  return (
    <section aria-labelledby={id} className="flex flex-col gap-4">
      <h2 id={id} className="text-lg font-semibold">
        {title}
      </h2>
      <form
        method="post"
        action={`${path}?language=${locale}`}
        className="flex max-w-4xl flex-col gap-4"
      >
        <input type="hidden" name="form" value={id} />
        <div className="grid items-start gap-4 sm:grid-cols-2 lg:grid-cols-3">{children}</div>
        <button className={buttonClass("primary", "normal", "self-start")}>{submit}</button>
      </form>
    </section>
  );
}
