import { useEffect, useId, useRef, useState } from "preact/hooks";
import { Icon } from "../icons";

export interface Option<Value> {
  readonly value: Value;
  readonly label: string;
  /** Beside the label, in a quieter tone. */
  readonly note?: string;
}

interface Props<Value> {
  readonly label: string;
  readonly value: Value;
  readonly options: readonly Option<Value>[];
  readonly onChange: (value: Value) => void;
  readonly above?: boolean;
}

/** One of many: a button that opens a list. */
export function Choice<Value>({ label, value, options, onChange, above }: Props<Value>) {
  const id = useId();
  const [open, setOpen] = useState(false);
  const chosen = options.findIndex((option) => option.value === value);
  const [active, setActive] = useState(chosen);
  const root = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (!open) return;
    const close = (event: Event) => !root.current?.contains(event.target as Node) && setOpen(false);
    addEventListener("pointerdown", close);
    return () => removeEventListener("pointerdown", close);
  }, [open]);
  useEffect(() => {
    if (open) root.current?.querySelector("[data-active]")?.scrollIntoView({ block: "nearest" });
  }, [open, active]);

  const show = () => {
    setActive(Math.max(chosen, 0));
    setOpen(true);
  };
  const take = (index: number) => {
    setOpen(false);
    const option = options[index];
    if (option) onChange(option.value);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const moves: Record<string, number> = { ArrowDown: active + 1, ArrowUp: active - 1, Home: 0, End: options.length - 1 };
    if (event.key === "Escape" && open) setOpen(false);
    else if (event.key === "Tab") return setOpen(false);
    else if (event.key === "Enter" || event.key === " ") open ? take(active) : show();
    else if (event.key in moves) open ? setActive(Math.min(Math.max(moves[event.key], 0), options.length - 1)) : show();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };

  return (
    <div class="choice" ref={root} data-above={above || undefined}>
      <button
        type="button"
        class="choice-button"
        role="combobox"
        aria-label={`${label}: ${options[chosen]?.label ?? "none"}`}
        aria-haspopup="listbox"
        aria-expanded={open}
        aria-controls={id}
        aria-activedescendant={open ? `${id}-${active}` : undefined}
        onClick={() => (open ? setOpen(false) : show())}
        onKeyDown={onKeyDown}
      >
        <span class="choice-value">{options[chosen]?.label ?? "—"}</span>
        <Icon name="chevron" />
      </button>
      {open && (
        <ul class="choice-list" role="listbox" id={id} aria-label={label}>
          {options.map((option, index) => (
            <li
              key={option.label}
              id={`${id}-${index}`}
              role="option"
              aria-selected={index === chosen}
              data-active={index === active || undefined}
              onPointerMove={() => setActive(index)}
              onClick={() => take(index)}
            >
              <Icon name="check" />
              <span>{option.label}</span>
              {option.note && <small>{option.note}</small>}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
