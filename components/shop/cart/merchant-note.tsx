import { buttonClass } from "@/components/ui/button-class";
import { FieldFrame, describedBy } from "@/components/ui/field-frame";
import { CartForm } from "./cart-form";
import { useTray } from "./tray";

type MerchantNoteProps = { merchantKey: string; note: string };

/** What the merchant is to read; open where there is something. */
export function MerchantNote({ merchantKey, note }: MerchantNoteProps) {
  const { words } = useTray();
  const frame = {
    id: `note-${merchantKey.replace(/[^\w-]/g, "-")}`,
    label: words.note.add,
    hint: words.note.hint,
  };
  return (
    <details className="disclosure text-sm" open={note !== ""}>
      <summary className="font-medium">{words.note.add}</summary>
      <CartForm
        action="/api/cart/notes"
        hidden={{ merchantKey }}
        done={words.note.saved}
        className="mt-2 flex max-w-xl flex-col items-start gap-2"
      >
        <FieldFrame {...frame} className="w-full">
          <textarea
            key={note}
            id={frame.id}
            name="note"
            rows={3}
            defaultValue={note}
            aria-describedby={describedBy(frame)}
            className="field w-full bg-sheet p-3 text-base"
          />
        </FieldFrame>
        <button className={buttonClass("quiet", "small", "bg-sheet")}>{words.note.save}</button>
      </CartForm>
    </details>
  );
}
