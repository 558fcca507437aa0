/** What the page itself looks like: its panel, its theme, its dialogs. None of it is in a link but the theme. */

import { computed, effect, signal } from "@preact/signals";
import { THEMES } from "./settings";
import type { State } from "./state";

export const TABS = ["look", "pose", "keys", "shape", "scene", "compare"] as const;
export type Tab = (typeof TABS)[number];

const THEME_KEY = "actor3d.theme";
const NARROW = "(max-width: 760px)";

export class Page {
  /** The figure and a small play bar only, as in a frame of another page. */
  readonly embedded = new URLSearchParams(location.hash.slice(1)).has("embed");
  /** Null: the panel is closed. */
  readonly tab = signal<Tab | null>(this.embedded || matchMedia(NARROW).matches ? null : "look");
  readonly shortcuts = signal(false);
  /** Whether the choices for a recording are shown. */
  readonly recorder = signal(false);
  readonly narrow = mediaSignal(NARROW);
  private readonly prefersLight = mediaSignal("(prefers-color-scheme: light)");
  readonly shade = computed<"light" | "dark">(() => {
    const theme = this.state.theme.value;
    return theme === "system" ? (this.prefersLight.value ? "light" : "dark") : theme;
  });
  private last: Tab = "look";

  constructor(private readonly state: State) {
    const kept = THEMES.find((theme) => theme === remembered(THEME_KEY));
    if (kept) state.theme.value = kept;
    effect(() => {
      document.documentElement.dataset.theme = this.shade.value;
    });
  }

  /** Opens a tab; closes it if it is open already and there is little room. */
  show(tab: Tab): void {
    this.last = tab;
    this.tab.value = this.narrow.peek() && this.tab.peek() === tab ? null : tab;
  }

  togglePanel(): void {
    this.tab.value = this.tab.peek() === null ? this.last : null;
  }

  nextTheme(): void {
    const theme = this.shade.peek() === "dark" ? "light" : "dark";
    this.state.theme.value = theme;
    remember(THEME_KEY, theme);
  }
}

function mediaSignal(query: string) {
  const list = matchMedia(query);
  const found = signal(list.matches);
  list.addEventListener("change", () => {
    found.value = list.matches;
  });
  return found;
}

// A page opened from a file, or in a frame, may have no storage.
function remembered(key: string): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}

function remember(key: string, value: string): void {
  try {
    localStorage.setItem(key, value);
  } catch {
    // Then the choice lasts as long as the page.
  }
}
