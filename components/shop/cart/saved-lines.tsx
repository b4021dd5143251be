import type { CartLineDto } from "@/lib/contract/cart";
import { CartLine } from "./cart-line";
import { useTray } from "./tray";

/** What was put aside: seen and judged, and part of no sum. */
export function SavedLines({ lines }: { lines: readonly CartLineDto[] }) {
  const { words } = useTray();
  if (lines.length === 0) return null;
  return (
    <section aria-labelledby="saved-for-later" className="rounded-2xl border border-line">
      <header className="px-4 pt-4 sm:px-6">
        <h2 id="saved-for-later" className="text-base font-semibold">
          {words.saved.title}
        </h2>
        <p className="text-sm text-ink-soft">{words.saved.hint}</p>
      </header>
      <ul className="divide-y divide-line px-4 sm:px-6">
        {lines.map((line) => (
          <CartLine key={line.id} line={line} choices={null} />
        ))}
      </ul>
    </section>
  );
}
