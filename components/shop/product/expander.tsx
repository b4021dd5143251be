"use client";

import { useEffect, useRef, useState } from "react";
import { buttonClass } from "@/components/ui/button-class";

type ExpanderProps = { more: string; less: string; children: React.ReactNode };

/** Shows the start of something long, and all of it on demand; all at once without scripts. */
export function Expander({ more, less, children }: ExpanderProps) {
  const box = useRef<HTMLDivElement>(null);
  const [open, setOpen] = useState(false);
  const [long, setLong] = useState(true);

  useEffect(() => {
    const content = box.current?.firstElementChild;
    if (!box.current || !content || open) return;
    const observer = new ResizeObserver(() => {
      setLong(content.scrollHeight > (box.current?.clientHeight ?? 0) + 1);
    });
    observer.observe(content);
    return () => observer.disconnect();
  }, [open]);

  return (
    <div className="flex flex-col items-start gap-3">
      <div
        ref={box}
        data-open={open || undefined}
        data-long={long || undefined}
        className="expander"
      >
        {children}
      </div>
      {long && (
        <button
          type="button"
          aria-expanded={open}
          onClick={() => setOpen(!open)}
          className={buttonClass("plain", "normal", "needs-scripts")}
        >
          {open ? less : more}
        </button>
      )}
    </div>
  );
}
