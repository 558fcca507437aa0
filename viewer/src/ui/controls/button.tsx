import type { ComponentChildren } from "preact";
import { Icon, type IconName } from "../icons";

interface Props {
  readonly label: string;
  readonly onPress: () => void;
  readonly icon?: IconName;
  /** The key that does the same; shown in the tip. */
  readonly shortcut?: string;
  /** For buttons that stay pressed. */
  readonly pressed?: boolean;
  readonly disabled?: boolean;
  readonly kind?: "plain" | "solid" | "primary";
  readonly children?: ComponentChildren;
}

/** A button that shows an icon, words, or both; without words its label is its tip. */
export function Button({ label, onPress, icon, shortcut, pressed, disabled, kind = "plain", children }: Props) {
  return (
    <button
      type="button"
      class={`button ${kind} ${children ? "" : "bare"}`}
      aria-label={label}
      title={shortcut ? `${label} (${shortcut})` : label}
      aria-pressed={pressed}
      disabled={disabled}
      onClick={onPress}
    >
      {icon && <Icon name={icon} />}
      {children}
    </button>
  );
}
