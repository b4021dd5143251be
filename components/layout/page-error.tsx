"use client";

import { useRouter } from "next/navigation";
import { startTransition } from "react";
import { buttonClass } from "@/components/ui/button-class";
import { fill } from "@/lib/i18n/fill";
import { StatePanel } from "./state-panel";
import { WaitingBoat } from "./state-drawings";
import { useErrorWords } from "./error-words";

type PageErrorProps = { error: Error & { digest?: string }; reset: () => void };

/** Something of ours broke while a page was made. The id is the one the log holds. */
export function PageError({ error, reset }: PageErrorProps) {
  const router = useRouter();
  const words = useErrorWords();
  function retry() {
    startTransition(() => {
      router.refresh();
      reset();
    });
  }
  return (
    <StatePanel
      drawing={<WaitingBoat />}
      role="alert"
      level={1}
      title={words.title}
      actions={
        <button type="button" onClick={retry} className={buttonClass("primary")}>
          {words.retry}
        </button>
      }
      footnote={error.digest && fill(words.reference, { id: error.digest })}
    >
      <p>{words.body}</p>
    </StatePanel>
  );
}
