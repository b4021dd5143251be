import { useLocale } from "next-intl";
import { buttonClass } from "@/components/ui/button-class";

type DeskFormProps = {
  /** Also the heading's id: unique on the page. */
  id: string;
  title: string;
  path: string;
  submit: string;
  /** Whether it is the one thing to do on the page. */
  main?: boolean;
  children: React.ReactNode;
};

/** A form of the desk: its fields side by side where there is room. */
export function DeskForm({ id, title, path, submit, main = false, children }: DeskFormProps) {
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
        <button className={buttonClass(main ? "primary" : "plain", "normal", "self-start")}>
          {submit}
        </button>
      </form>
    </section>
  );
}
