/** Pictures and videos of the avatar as files. */

import { type ReadonlySignal, signal } from "@preact/signals";
import type { Avatar, Engine, Pixels } from "../engine";
import type { Player } from "./player";
import type { State } from "./state";

const VIDEO_KINDS = ["video/webm;codecs=vp9", "video/webm;codecs=vp8", "video/webm"];
const VIDEO_RATE = 30;
const VIDEO_BITS = 8_000_000;

interface Parts {
  readonly avatar: ReadonlySignal<Avatar | null>;
  readonly engine: Engine;
  readonly player: Player;
  readonly state: State;
}

export class Pictures {
  readonly recording = signal(false);
  /** Whole seconds recorded so far. */
  readonly recorded = signal(0);
  readonly transparent = signal(false);
  /** Pixels of the file to a pixel of the page. */
  readonly scale = signal(1);
  private recorder: MediaRecorder | null = null;

  constructor(private readonly parts: Parts) {}

  /** Saves what the canvas shows as a PNG. */
  async save(): Promise<void> {
    const { engine } = this.parts;
    const { clientWidth, clientHeight } = engine.canvas;
    const scale = this.scale.peek();
    const pixels = await engine.render({
      width: Math.round(clientWidth * scale),
      height: Math.round(clientHeight * scale),
      background: this.transparent.peek() ? null : "display",
      layers: true,
    });
    download(await pngOf(pixels), this.fileName("png"));
  }

  /** Starts recording the canvas; a clip plays from its start. Throws an Error where the browser cannot. */
  record(): void {
    const kind = VIDEO_KINDS.find((candidate) => window.MediaRecorder?.isTypeSupported(candidate));
    if (!kind) throw new Error("This browser cannot record video.");
    const stream = this.parts.engine.canvas.captureStream(VIDEO_RATE);
    const recorder = new MediaRecorder(stream, { mimeType: kind, videoBitsPerSecond: VIDEO_BITS });
    const pieces: Blob[] = [];
    const start = performance.now();
    recorder.ondataavailable = ({ data }) => {
      pieces.push(data);
      this.recorded.value = Math.floor((performance.now() - start) / 1000);
    };
    recorder.onstop = () => {
      for (const track of stream.getTracks()) track.stop();
      download(new Blob(pieces, { type: "video/webm" }), this.fileName("webm"));
    };
    recorder.start(250);
    this.recorder = recorder;
    this.recorded.value = 0;
    this.recording.value = true;
    this.parts.player.seek(0);
    this.parts.player.play();
  }

  /** Ends the recording and saves it. */
  finish(): void {
    this.recorder?.stop();
    this.recorder = null;
    this.recording.value = false;
  }

  private fileName(ending: string): string {
    const { clip, frame } = this.parts.state;
    const moment = clip.peek() === null ? "rest" : `${clip.peek()}_${Math.round(frame.peek())}`;
    return `${this.parts.avatar.peek()?.name ?? "avatar"}_${moment}.${ending}`.replace(/[^\w.-]+/g, "_");
  }
}

async function pngOf({ width, height, data }: Pixels): Promise<Blob> {
  const canvas = new OffscreenCanvas(width, height);
  canvas.getContext("2d")!.putImageData(new ImageData(new Uint8ClampedArray(data), width, height), 0, 0);
  return canvas.convertToBlob({ type: "image/png" });
}

function download(blob: Blob, name: string): void {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
