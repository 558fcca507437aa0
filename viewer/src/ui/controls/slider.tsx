interface Props {
  readonly label: string;
  readonly value: number;
  readonly low: number;
  readonly high: number;
  readonly step: number;
  readonly format: (value: number) => string;
  readonly onChange: (value: number) => void;
  /** A hand takes hold of the slider. */
  readonly onBegin?: () => void;
  /** Shown in place of the label where there is little room. */
  readonly short?: string;
  readonly axis?: "x" | "y" | "z";
}

const MOVING = new Set(["ArrowLeft", "ArrowRight", "ArrowUp", "ArrowDown", "PageUp", "PageDown", "Home", "End"]);

export function Slider({ label, value, low, high, step, format, onChange, onBegin, short, axis }: Props) {
  const share = high > low ? (Math.min(Math.max(value, low), high) - low) / (high - low) : 0;
  const zero = low < 0 && high > 0 ? -low / (high - low) : 0;
  return (
    <label class="slider" data-axis={axis}>
      <span class="slider-label">{short ?? label}</span>
      <input
        type="range"
        min={low}
        max={high}
        step={step}
        value={value}
        aria-label={label}
        aria-valuetext={format(value)}
        style={{ "--from": Math.min(share, zero), "--to": Math.max(share, zero) }}
        onPointerDown={onBegin}
        onKeyDown={(event) => MOVING.has(event.key) && !event.repeat && onBegin?.()}
        onInput={(event) => onChange(event.currentTarget.valueAsNumber)}
      />
      <output class="slider-value">{format(value)}</output>
    </label>
  );
}
