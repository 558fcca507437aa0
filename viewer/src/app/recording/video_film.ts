/** A film as a video file, by the browser's own encoder. */

import * as mp4 from "mp4-muxer";
import * as webm from "webm-muxer";
import type { Pixels } from "../../engine";
import type { Film, FilmSize } from "./film";

export type Container = "webm" | "mp4";

export interface Codec {
  /** As the encoder is asked for it. */
  readonly name: string;
  /** As the file says it. */
  readonly inFile: string;
}

/** The better ones first; of each one a level for pictures of common size, and one for larger ones. */
const CODECS: Readonly<Record<Container, readonly Codec[]>> = {
  webm: [
    { name: "vp09.00.41.08", inFile: "V_VP9" },
    { name: "vp09.00.61.08", inFile: "V_VP9" },
    { name: "vp8", inFile: "V_VP8" },
  ],
  mp4: [
    { name: "avc1.64002a", inFile: "avc" },
    { name: "avc1.640034", inFile: "avc" },
    { name: "avc1.42003e", inFile: "avc" },
  ],
};

const BITS_A_PIXEL = 0.15;
const MIN_BITS = 1_000_000;
/** Pictures that may wait for the encoder. */
const MOST_WAITING = 4;
const KEY_SECONDS = 2;
/** Ticks a second of MP4 files whose rate is no whole number: frames that last as many each are told from uneven ones. */
const MP4_TICKS = 57_600;

/** Opens a video file. Throws an Error fit to be shown where the browser cannot encode one. */
export async function openVideo(container: Container, size: FilmSize): Promise<Film> {
  const { codec, config } = await chosenConfig(container, size);
  return new VideoFilm(container, codec, config, size);
}

/** How a video is encoded. Throws an Error fit to be shown where the browser cannot. */
export async function chosenConfig(container: Container, size: FilmSize): Promise<{ codec: Codec; config: VideoEncoderConfig }> {
  const found = await configFor(container, size);
  if (!found) {
    const why = window.isSecureContext ? "cannot encode it" : "encodes video only for pages of this machine or over https";
    throw new Error(`This browser ${why} (${container}, ${size.width} × ${size.height}): choose PNG pictures, or another size.`);
  }
  return found;
}

/** Whether the browser can write such a file at all. */
export async function canWrite(container: Container): Promise<boolean> {
  return (await configFor(container, { width: 640, height: 360, fps: 30 })) !== null;
}

async function configFor(container: Container, { width, height, fps }: FilmSize) {
  if (!("VideoEncoder" in window)) return null;
  for (const codec of CODECS[container]) {
    const bitrate = Math.max(MIN_BITS, Math.round(BITS_A_PIXEL * width * height * fps));
    const config: VideoEncoderConfig = { codec: codec.name, width, height, framerate: fps, bitrate, latencyMode: "quality" };
    if (container === "mp4") config.avc = { format: "avc" };
    const answer = await VideoEncoder.isConfigSupported(config).catch(() => null);
    if (answer?.supported) return { codec, config };
  }
  return null;
}

/** An encoder that is given pictures at a steady rate. */
export class VideoEncoding {
  private readonly encoder: VideoEncoder;
  private problem: Error | null = null;
  private count = 0;

  constructor(
    config: VideoEncoderConfig,
    private readonly fps: number,
    output: EncodedVideoChunkOutputCallback,
  ) {
    const error = (problem: Error) => {
      this.problem = problem;
    };
    this.encoder = new VideoEncoder({ output, error });
    this.encoder.configure(config);
  }

  async add(data: AllowSharedBufferSource, layout: Omit<VideoFrameBufferInit, "timestamp">): Promise<void> {
    const microseconds = (frame: number) => Math.round((1e6 * frame) / this.fps);
    const timestamp = microseconds(this.count);
    const frame = new VideoFrame(data, { ...layout, timestamp, duration: microseconds(this.count + 1) - timestamp });
    this.check();
    this.encoder.encode(frame, { keyFrame: this.count % Math.ceil(KEY_SECONDS * this.fps) === 0 });
    frame.close();
    this.count++;
    while (this.encoder.encodeQueueSize > MOST_WAITING && !this.problem) await dequeued(this.encoder);
  }

  async finish(): Promise<void> {
    this.check();
    await this.encoder.flush();
    this.check();
    this.encoder.close();
  }

  abandon(): void {
    if (this.encoder.state !== "closed") this.encoder.close();
  }

  private check(): void {
    if (this.problem) throw new Error(`The browser gave up encoding: ${this.problem.message}`);
  }
}

class VideoFilm implements Film {
  private readonly muxer: webm.Muxer<webm.ArrayBufferTarget> | mp4.Muxer<mp4.ArrayBufferTarget>;
  private readonly encoding: VideoEncoding;

  constructor(
    readonly ending: Container,
    codec: Codec,
    config: VideoEncoderConfig,
    size: FilmSize,
  ) {
    const even = ending === "webm" || Number.isInteger(size.fps);
    const fps = even ? size.fps : MP4_TICKS / Math.round(MP4_TICKS / size.fps);
    this.muxer = muxerOf(ending, codec, size);
    this.encoding = new VideoEncoding(config, fps, (chunk, meta) => this.muxer.addVideoChunk(chunk, meta as never));
  }

  add({ data, height, width }: Pixels): Promise<void> {
    return this.encoding.add(data, { format: "RGBX", codedWidth: width, codedHeight: height });
  }

  async finish(): Promise<Blob> {
    await this.encoding.finish();
    this.muxer.finalize();
    return new Blob([this.muxer.target.buffer], { type: `video/${this.ending}` });
  }

  abandon(): void {
    this.encoding.abandon();
  }
}

function muxerOf(container: Container, { inFile: codec }: Codec, { fps: frameRate, height, width }: FilmSize) {
  if (container === "webm") {
    return new webm.Muxer({ target: new webm.ArrayBufferTarget(), video: { codec, width, height, frameRate } });
  }
  const video = { codec: codec as "avc", width, height, ...(Number.isInteger(frameRate) && { frameRate }) };
  return new mp4.Muxer({ target: new mp4.ArrayBufferTarget(), fastStart: "in-memory", video });
}

/** Resolves when the encoder has taken a picture, or given up. */
function dequeued(encoder: VideoEncoder): Promise<void> {
  return new Promise((resolve) => {
    const done = () => resolve();
    encoder.addEventListener("dequeue", done, { once: true });
    setTimeout(done, 200); // not every browser tells
  });
}
