interface Props {
  readonly label: string;
  readonly value: number;
  readonly low: number;
  readonly high: number;
  readonly step?: number;
  /** Called with a number within the bounds, when it has been typed. */
  readonly onChange: (value: number) => void;
}

/** A number to be typed. */
export function NumberField({ label, value, low, high, step = 1, onChange }: Props) {
  return (
    <label class="number-field">
      <span>{label}</span>
      <input
        type="number"
        min={low}
        max={high}
        step={step}
        value={value}
        onChange={(event) => {
          const typed = event.currentTarget.valueAsNumber;
          const taken = Number.isFinite(typed) ? Math.min(Math.max(typed, low), high) : value;
          event.currentTarget.value = String(taken);
          if (taken !== value) onChange(taken);
        }}
      />
    </label>
  );
}
