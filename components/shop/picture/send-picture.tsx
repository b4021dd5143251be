"use client";

import { useRouter } from "next/navigation";
import { useEffect, useRef, useState, useTransition } from "react";
import { buttonClass } from "@/components/ui/button-class";
import { classNames } from "@/components/ui/class-names";
import { ProblemError } from "@/lib/query/problem-error";
import { sendPicture } from "@/lib/query/send-picture";
import type { SendWords } from "./send-words";
import { shrinkPicture } from "./shrink-picture";

type SendPictureProps = {
  /** Where forms and scripts send a picture, market and language included. */
  to: string;
  words: SendWords;
  /** Why the picture of a form was not taken. */
  refused: string | null;
};

const TYPES = "image/jpeg,image/png,image/webp,image/gif,image/avif,image/*";

/**
 * Every way a picture gets here: chosen, photographed, dropped, pasted anywhere on the page, or by its
 * address. Without scripts it is two plain forms.
 */
export function SendPicture({ to, words, refused }: SendPictureProps) {
  const router = useRouter();
  const [said, setSaid] = useState(refused);
  const [sending, setSending] = useState(false);
  const [moving, startTransition] = useTransition();
  const [over, setOver] = useState(false);
  const latest = useRef<(picture: File | string) => Promise<void>>(null);
  const busy = sending || moving;

  async function send(picture: File | string) {
    if (busy) return;
    setSaid(null);
    setSending(true);
    try {
      const sent =
        typeof picture === "string" ? { address: picture } : { file: await shrinkPicture(picture) };
      const { url } = await sendPicture(to, sent);
      startTransition(() => router.push(url));
    } catch (error) {
      const problem = error instanceof ProblemError ? error.problem : null;
      setSaid(problem === null ? words.offline : (problem.fields?.[0]?.message ?? words.failed));
    } finally {
      setSending(false);
    }
  }

  useEffect(() => {
    latest.current = send;
  });

  useEffect(() => {
    function onPaste({ clipboardData, target }: ClipboardEvent) {
      const [file] = clipboardData?.files ?? [];
      const text = clipboardData?.getData("text/plain").trim() ?? "";
      const typing = target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement;
      if (file) void latest.current?.(file);
      else if (!typing && /^https?:\/\/\S+$/.test(text)) void latest.current?.(text);
    }
    // A picture dropped beside the field would otherwise replace the page.
    function onDragOver(event: DragEvent) {
      if (!event.dataTransfer?.types.includes("Files")) return;
      event.preventDefault();
      setOver(true);
    }
    function onDrop(event: DragEvent) {
      setOver(false);
      const [file] = event.dataTransfer?.files ?? [];
      if (!file) return;
      event.preventDefault();
      void latest.current?.(file);
    }
    function onDragLeave(event: DragEvent) {
      if (event.relatedTarget === null) setOver(false);
    }
    const listeners = [
      ["paste", onPaste],
      ["dragover", onDragOver],
      ["dragleave", onDragLeave],
      ["drop", onDrop],
    ] as const;
    for (const [name, listener] of listeners)
      document.addEventListener(name, listener as EventListener);
    return () => {
      for (const [name, listener] of listeners)
        document.removeEventListener(name, listener as EventListener);
    };
  }, []);

  function onFile({ currentTarget }: React.ChangeEvent<HTMLInputElement>) {
    const [file] = currentTarget.files ?? [];
    // The same file again, after a refusal, is a new choice.
    currentTarget.value = "";
    if (file) void send(file);
  }

  return (
    <div className="flex max-w-2xl flex-col gap-4" aria-busy={busy}>
      <div role="alert">
        {said !== null && (
          <div className="rounded-lg bg-amber-wash px-4 py-3">
            <p className="font-semibold">{words.refused}</p>
            <p className="text-ink-soft">{said}</p>
          </div>
        )}
      </div>
      <form
        action={to}
        method="post"
        encType="multipart/form-data"
        data-over={over || undefined}
        className="flex flex-col items-start gap-3 rounded-xl border-2 border-dashed border-line-strong p-5 data-over:border-seal data-over:bg-seal-wash sm:p-8"
      >
        <div className="flex flex-wrap gap-3">
          <label className={classNames("picture-choice", buttonClass("primary", "large"))}>
            {words.choose}
            <input type="file" name="file" accept={TYPES} onChange={onFile} />
          </label>
          <label
            className={classNames(
              "picture-choice needs-scripts pointer-fine:hidden",
              buttonClass("plain", "large"),
            )}
          >
            {words.camera}
            <input type="file" accept="image/*" capture="environment" onChange={onFile} />
          </label>
          <button className={buttonClass("plain", "large", "replaced-by-scripts")}>
            {words.submit}
          </button>
        </div>
        <p className="needs-scripts text-ink-soft">{over ? words.dropNow : words.drop}</p>
        <p className="text-sm text-ink-faint">{words.types}</p>
      </form>
      <form
        action={to}
        method="post"
        className="flex flex-col gap-1.5"
        onSubmit={(event) => {
          event.preventDefault();
          const address = new FormData(event.currentTarget).get("address");
          if (typeof address === "string") void send(address);
        }}
      >
        <label htmlFor="picture-address" className="text-sm text-ink-soft">
          {words.address}
        </label>
        <span className="flex gap-2">
          <input
            id="picture-address"
            name="address"
            required
            maxLength={4096}
            inputMode="url"
            autoComplete="off"
            placeholder="https://"
            className="field min-h-11 min-w-0 flex-1 px-3"
          />
          <button className={buttonClass("plain", "normal", "shrink-0")}>
            {words.addressSubmit}
          </button>
        </span>
      </form>
      <p role="status" className="min-h-6 text-sm text-ink-soft">
        {busy && words.reading}
      </p>
    </div>
  );
}
