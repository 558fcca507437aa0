/** Short messages that come and go. */

import { signal } from "@preact/signals";

export interface Notice {
  readonly id: number;
  readonly kind: "info" | "error";
  readonly text: string;
}

const SECONDS = { info: 3, error: 8 };

export class Notices {
  readonly shown = signal<readonly Notice[]>([]);
  private next = 1;

  info(text: string): void {
    this.show("info", text);
  }

  /** One clear line; the same line is not shown twice at once. */
  error(problem: unknown): void {
    this.show("error", problem instanceof Error ? problem.message : String(problem));
  }

  dismiss(id: number): void {
    this.shown.value = this.shown.peek().filter((notice) => notice.id !== id);
  }

  private show(kind: Notice["kind"], text: string): void {
    const notice = { id: this.next++, kind, text };
    this.shown.value = [...this.shown.peek().filter((other) => other.text !== text), notice].slice(-3);
    setTimeout(() => this.dismiss(notice.id), SECONDS[kind] * 1000);
  }
}
