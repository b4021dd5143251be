import { OrderButton } from "./order-button";
import type { OrderWords } from "./order-words";

type CancelOrderProps = { orderId: string; words: OrderWords; locale: string };

/** Cancelling takes two steps, and says before the second what becomes of the money. */
export function CancelOrder({ orderId, words, locale }: CancelOrderProps) {
  return (
    <details className="no-print text-sm">
      <summary className="inline-flex min-h-9 cursor-pointer items-center text-ink-soft underline underline-offset-4">
        {words.order.cancel}
      </summary>
      <div className="mt-1 flex flex-col items-start gap-3 rounded-lg bg-well px-4 py-3">
        <p>{words.order.cancelHint}</p>
        <OrderButton
          action={`/api/orders/${orderId}/cancel?language=${locale}`}
          label={words.order.cancelNow}
          words={words}
        />
      </div>
    </details>
  );
}
