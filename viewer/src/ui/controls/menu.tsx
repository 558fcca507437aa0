import type { ComponentChildren } from "preact";
import { useLayoutEffect, useRef } from "preact/hooks";

interface Props {
  readonly label: string;
  readonly open: boolean;
  readonly onClose: () => void;
  /** Opens and closes it. */
  readonly button: ComponentChildren;
  /** What is in it, while it is open. */
  readonly children: ComponentChildren;
  /** A class for what is in it. */
  readonly kind?: string;
}

/** A button with choices below it, which a press elsewhere and Escape close. */
export function Menu({ label, open, onClose, button, children, kind = "" }: Props) {
  const root = useRef<HTMLDivElement>(null);
  // Before it is painted: who sees it may close it.
  useLayoutEffect(() => {
    if (!open) return;
    const outside = (event: Event) => !root.current?.contains(event.target as Node) && onClose();
    const escape = (event: KeyboardEvent) => {
      if (event.key !== "Escape") return;
      event.stopPropagation(); // it closes nothing else
      onClose();
      root.current?.querySelector("button")?.focus();
    };
    addEventListener("pointerdown", outside);
    addEventListener("keydown", escape, { capture: true });
    return () => {
      removeEventListener("pointerdown", outside);
      removeEventListener("keydown", escape, { capture: true });
    };
  }, [open]);
  return (
    <div class="menu" ref={root}>
      {button}
      {open && (
        <div class={`popover ${kind}`} role="dialog" aria-label={label}>
          {children}
        </div>
      )}
    </div>
  );
}
