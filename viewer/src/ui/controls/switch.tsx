interface Props {
  readonly label: string;
  readonly on: boolean;
  readonly onChange: (on: boolean) => void;
  readonly shortcut?: string;
  readonly disabled?: boolean;
  /** A line below the label. */
  readonly hint?: string;
}

export function Switch({ label, on, onChange, shortcut, disabled, hint }: Props) {
  return (
    <label class="switch" data-disabled={disabled || undefined}>
      <span class="switch-label">
        {label}
        {hint && <small>{hint}</small>}
      </span>
      {shortcut && <kbd aria-hidden="true">{shortcut}</kbd>}
      <input
        type="checkbox"
        role="switch"
        checked={on}
        disabled={disabled}
        aria-label={label}
        onChange={(event) => onChange(event.currentTarget.checked)}
      />
      <span class="track" aria-hidden="true" />
    </label>
  );
}
