/** The line to the server: opened again whenever it breaks. */

import { signal } from "@preact/signals";
import type { Connection } from "./source";
import { decodePacket, type Packet } from "./wire";

export interface Message {
  readonly type: string;
  readonly [field: string]: unknown;
}

export interface Listener {
  readonly onMessage: (message: Message) => void;
  readonly onPacket: (packet: Packet) => void;
  /** The line broke: whatever was asked for will not be answered. */
  readonly onLost: () => void;
}

const FIRST_WAIT_MS = 500;
const MAX_WAIT_MS = 8000;

export class Socket {
  readonly connection = signal<Connection>("connecting");
  private line: WebSocket | null = null;
  private wait = FIRST_WAIT_MS;

  constructor(
    private readonly url: string,
    private readonly listener: Listener,
  ) {
    this.open();
    // A laptop that wakes up, or a phone that finds its network again, need not wait.
    addEventListener("online", () => this.connection.peek() === "lost" && this.open());
  }

  /** Whether the message could be handed over. */
  send(message: Message | ArrayBuffer): boolean {
    if (this.line?.readyState !== WebSocket.OPEN) return false;
    this.line.send(message instanceof ArrayBuffer ? message : JSON.stringify(message));
    return true;
  }

  private open(): void {
    const line = new WebSocket(this.url);
    this.line = line;
    line.binaryType = "arraybuffer";
    line.onopen = () => {
      this.wait = FIRST_WAIT_MS;
      this.connection.value = "open";
    };
    line.onmessage = ({ data }) => this.receive(data);
    line.onclose = () => {
      if (this.line !== line) return;
      this.line = null;
      this.connection.value = "lost";
      this.listener.onLost();
      setTimeout(() => this.line ?? this.open(), this.wait);
      this.wait = Math.min(2 * this.wait, MAX_WAIT_MS);
    };
  }

  private receive(data: string | ArrayBuffer): void {
    if (typeof data === "string") return this.listener.onMessage(JSON.parse(data) as Message);
    this.listener.onPacket(decodePacket(data));
  }
}
