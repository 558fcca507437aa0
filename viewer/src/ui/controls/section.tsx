import type { ComponentChildren } from "preact";
import { useEffect, useState } from "preact/hooks";
import { Icon } from "../icons";

interface Props {
  readonly title: string;
  readonly children: ComponentChildren;
  /** Whether it can be folded, and is so at first. */
  readonly folded?: boolean;
  /** Unfolds it once this becomes true. */
  readonly wanted?: boolean;
  /** Beside the title. */
  readonly note?: ComponentChildren;
}

export function Section({ title, children, folded, wanted, note }: Props) {
  const [closed, setClosed] = useState((folded ?? false) && !wanted);
  useEffect(() => {
    if (wanted) setClosed(false);
  }, [wanted]);
  if (folded === undefined) {
    return (
      <section class="section" aria-label={title}>
        <h3>
          {title}
          {note}
        </h3>
        <div class="section-content">{children}</div>
      </section>
    );
  }
  return (
    <section class="section" aria-label={title}>
      <h3>
        <button type="button" class="section-fold" aria-expanded={!closed} onClick={() => setClosed(!closed)}>
          <Icon name="chevron" />
          {title}
          {note}
        </button>
      </h3>
      {!closed && <div class="section-content">{children}</div>}
    </section>
  );
}
