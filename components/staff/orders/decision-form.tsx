import { useLocale } from "next-intl";
import { buttonClass, type ButtonKind } from "@/components/ui/button-class";

type DecisionFormProps = {
  questionId: string;
  action: string;
  label: string;
  kind?: ButtonKind;
  children?: React.ReactNode;
};

/** One button of a question asked of staff, and what it wants to know. */
export function DecisionForm({ questionId, action, label, kind, children }: DecisionFormProps) {
  const locale = useLocale();
  return (
    <form
      method="post"
      action={`/api/staff/orders/attention/${questionId}?language=${locale}`}
      className="flex flex-col items-start gap-2"
    >
      <input type="hidden" name="form" value={action} />
      <input type="hidden" name="action" value={action} />
      {children}
      <button className={buttonClass(kind)}>{label}</button>
    </form>
  );
}
