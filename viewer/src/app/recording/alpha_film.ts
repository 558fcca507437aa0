/** A film with transparency: no browser encodes alpha, so colours and alpha are encoded as two films, and written as one. */

import type { Pixels } from "../../engine";
import { type AlphaPicture, alphaWebm } from "./alpha_webm";
import type { Film, FilmSize } from "./film";
import { chosenConfig, type Codec, VideoEncoding } from "./video_film";

/** Opens a transparent WebM. Throws an Error fit to be shown where the browser cannot encode one. */
export async function openAlphaFilm(size: FilmSize): Promise<Film> {
  const { codec, config } = await chosenConfig("webm", size);
  return new AlphaFilm(codec, config, size);
}

class AlphaFilm implements Film {
  readonly ending = "webm";
  private readonly colors: EncodedVideoChunk[] = [];
  private readonly alphas: EncodedVideoChunk[] = [];
  private readonly color: VideoEncoding;
  private readonly alpha: VideoEncoding;

  constructor(
    private readonly codec: Codec,
    config: VideoEncoderConfig,
    private readonly size: FilmSize,
  ) {
    this.color = new VideoEncoding(config, size.fps, (chunk) => this.colors.push(chunk));
    this.alpha = new VideoEncoding(config, size.fps, (chunk) => this.alphas.push(chunk));
  }

  async add(picture: Pixels): Promise<void> {
    const { height, width } = picture;
    await this.alpha.add(alphaPlanes(picture), { format: "I420", codedWidth: width, codedHeight: height });
    await this.color.add(spread(picture), { format: "RGBX", codedWidth: width, codedHeight: height });
  }

  async finish(): Promise<Blob> {
    await this.color.finish();
    await this.alpha.finish();
    const pictures = this.colors.map((chunk, i): AlphaPicture => {
      return { color: bytesOf(chunk), alpha: bytesOf(this.alphas[i]), isKey: chunk.type === "key" };
    });
    return alphaWebm({ ...this.size, codec: this.codec.inFile, pictures });
  }

  abandon(): void {
    this.color.abandon();
    this.alpha.abandon();
  }
}

function bytesOf(chunk: EncodedVideoChunk): Uint8Array {
  const bytes = new Uint8Array(chunk.byteLength);
  chunk.copyTo(bytes);
  return bytes;
}

/** A grey picture that is as light as this one is opaque. */
function alphaPlanes({ data, height, width }: Pixels): Uint8Array<ArrayBuffer> {
  const chroma = Math.ceil(width / 2) * Math.ceil(height / 2);
  const planes = new Uint8Array(width * height + 2 * chroma).fill(128);
  for (let i = 0; i < width * height; i++) planes[i] = data[4 * i + 3];
  return planes;
}

/** Where nothing is, the colours beside it go on: a codec mixes neighbouring pixels, and would darken edges. */
function spread({ data, height, width }: Pixels): Uint8Array<ArrayBuffer> {
  const words = new Uint32Array(data.slice().buffer);
  const empty = (at: number) => words[at] >>> 24 === 0;
  const along = (from: number, step: number, count: number) => {
    for (let k = 1, at = from + step; k < count; k++, at += step) if (empty(at) && !empty(at - step)) words[at] = words[at - step];
  };
  for (let row = 0; row < height; row++) {
    along(row * width, 1, width);
    along(row * width + width - 1, -1, width);
  }
  for (let column = 0; column < width; column++) {
    along(column, width, height);
    along((height - 1) * width + column, -width, height);
  }
  return new Uint8Array(words.buffer);
}
