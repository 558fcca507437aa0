/** Entering the scene by a headset, where there is one. */

import { signal } from "@preact/signals";
import type { Engine, ImmersionKind } from "../engine";

export class Immersing {
  /** What the browser can show now. */
  readonly kinds = signal<readonly ImmersionKind[]>([]);
  /** What the scene is shown in; null: in the page. */
  readonly inside = signal<ImmersionKind | null>(null);

  constructor(private readonly engine: Engine) {
    engine.on("immersion", (kind) => {
      this.inside.value = kind;
    });
    void this.find();
    navigator.xr?.addEventListener("devicechange", () => void this.find());
  }

  /** Enters, or leaves what was entered. To be called by a click; rejects with an Error fit to be shown. */
  toggle(kind: ImmersionKind): Promise<void> {
    return this.inside.peek() ? this.engine.headset.leave() : this.engine.headset.enter(kind);
  }

  private async find(): Promise<void> {
    this.kinds.value = await this.engine.headset.kinds();
  }
}
