import { useQuery } from "@tanstack/react-query";
import type { LineChoicesDto } from "@/lib/contract/cart";
import { browserClient } from "@/lib/query/browser-client";
import { lineChoices } from "@/lib/query/cart";
import { CartForm } from "./cart-form";
import { FallbackFields } from "./fallback-fields";
import { problemText, useTray } from "./tray";

type FallbackEditorProps = {
  lineId: string;
  first: LineChoicesDto | null;
  onDone: () => void;
};

/** The form for a line's fallback; the other variants are looked up when it is opened. */
export function FallbackEditor({ lineId, first, onDone }: FallbackEditorProps) {
  const { words, locale } = useTray();
  const { data, error } = useQuery(
    { ...lineChoices(lineId, locale), ...(first && { initialData: first }) },
    browserClient(),
  );
  if (error && !data)
    return (
      <p role="alert" className="py-2 font-medium text-amber">
        {problemText(words, error)}
      </p>
    );
  if (!data)
    return (
      <p role="status" className="py-2 text-ink-soft">
        {words.fallback.loading}
      </p>
    );
  return (
    <CartForm
      action={`/api/cart/lines/${lineId}/fallback`}
      className="mt-2 flex max-w-xl flex-col gap-4 rounded-xl bg-well p-4"
      onDone={() => {
        browserClient().removeQueries({ queryKey: ["cart-choices", lineId] });
        onDone();
      }}
    >
      <FallbackFields choices={data} />
    </CartForm>
  );
}
