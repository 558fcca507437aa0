/** The settings as signals, so that whatever shows one of them follows it. */

import { batch, type Signal, signal } from "@preact/signals";
import { DEFAULTS, type Settings } from "./settings";

export type State = { readonly [Key in keyof Settings]: Signal<Settings[Key]> };

const KEYS = Object.keys(DEFAULTS) as (keyof Settings)[];

export function createState(): State {
  return Object.fromEntries(KEYS.map((key) => [key, signal(DEFAULTS[key])])) as unknown as State;
}

export function settingsOf(state: State): Settings {
  return Object.fromEntries(KEYS.map((key) => [key, state[key].peek()])) as unknown as Settings;
}

/** Takes over the settings that are given; whatever follows several of them is told once. */
export function restore(state: State, settings: Partial<Settings>): void {
  batch(() => {
    for (const key of KEYS) {
      if (key in settings) (state[key] as Signal<unknown>).value = settings[key];
    }
  });
}
