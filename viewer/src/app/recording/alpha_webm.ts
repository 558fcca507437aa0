/** WebM files with transparency, which the muxer that we use does not write: the alpha of each picture is a block beside its own. */

export interface AlphaPicture {
  /** As the codec gives it. */
  readonly color: Uint8Array;
  /** The same of a grey picture that is as light as this one is opaque. */
  readonly alpha: Uint8Array;
  readonly isKey: boolean;
}

export interface AlphaVideo {
  readonly codec: string;
  readonly width: number;
  readonly height: number;
  readonly fps: number;
  readonly pictures: readonly AlphaPicture[];
}

/** An element of EBML: its content is bytes, or elements. */
type Content = Uint8Array | readonly Uint8Array[];

/** The file; the first picture is a key. A cluster begins at each key, and the cues lead to them. */
export function alphaWebm({ codec, fps, height, pictures, width }: AlphaVideo): Blob {
  const time = (index: number) => Math.round((1000 * index) / fps);
  const starts = pictures.flatMap(({ isKey }, index) => (isKey ? [index] : []));
  const clusters = starts.map((start, i) => cluster(pictures.slice(start, starts[i + 1]), start, time));
  const info = element(0x1549a966, [
    element(0x2ad7b1, unsigned(1_000_000)), // ticks are milliseconds
    element(0x4489, float(time(pictures.length))),
    element(0x4d80, text("actor3d")),
    element(0x5741, text("actor3d")),
  ]);
  const video = [element(0xb0, unsigned(width)), element(0xba, unsigned(height)), element(0x53c0, unsigned(1))];
  const track = element(0xae, [
    element(0xd7, unsigned(1)),
    element(0x73c5, unsigned(1)),
    element(0x83, unsigned(1)),
    element(0x86, text(codec)),
    element(0x55ee, unsigned(1)), // blocks have one addition
    element(0x23e383, unsigned(Math.round(1e9 / fps))),
    element(0xe0, video),
  ]);
  const before = [info, element(0x1654ae6b, [track])];
  const lengths = clusters.map((bytes) => bytes.length);
  const size = sum([...before, cues(lengths, starts.map(time), 0)].map((bytes) => bytes.length));
  const segment = [...before, cues(lengths, starts.map(time), size), ...clusters];
  return new Blob([fileHeader(), element(0x18538067, segment)], { type: "video/webm" });
}

function fileHeader(): Uint8Array<ArrayBuffer> {
  return element(0x1a45dfa3, [
    element(0x4286, unsigned(1)),
    element(0x42f7, unsigned(1)),
    element(0x42f2, unsigned(4)),
    element(0x42f3, unsigned(8)),
    element(0x4282, text("webm")),
    element(0x4287, unsigned(4)),
    element(0x4285, unsigned(2)),
  ]);
}

function cluster(pictures: readonly AlphaPicture[], first: number, time: (index: number) => number): Uint8Array {
  const groups = pictures.map(({ alpha, color, isKey }, i) => {
    const [at, last, next] = [time(first + i) - time(first), time(first + i - 1), time(first + i + 1)];
    const more = element(0xa6, [element(0xee, unsigned(1)), element(0xa5, alpha)]);
    return element(0xa0, [
      element(0xa1, joined([Uint8Array.of(0x81, at >> 8, at & 255, 0), color])),
      element(0x75a1, [more]),
      element(0x9b, unsigned(next - time(first + i))),
      ...(isKey ? [] : [element(0xfb, signed16(last - time(first + i)))]),
    ]);
  });
  return element(0x1f43b675, [element(0xe7, unsigned(time(first))), ...groups]);
}

/** As long whatever they say: the clusters lie behind them, the first `offset` bytes into the segment. */
function cues(lengths: readonly number[], times: readonly number[], offset: number): Uint8Array {
  const points = lengths.map((_, i) => {
    const place = element(0xf1, unsigned(offset + sum(lengths.slice(0, i))));
    return element(0xbb, [element(0xb3, unsigned(times[i])), element(0xb7, [element(0xf7, unsigned(1)), place])]);
  });
  return element(0x1c53bb6b, points);
}

function element(id: number, content: Content): Uint8Array<ArrayBuffer> {
  const body = content instanceof Uint8Array ? [content] : content;
  const name = [24, 16, 8, 0].map((shift) => (id >>> shift) & 255);
  const length = unsigned(sum(body.map((bytes) => bytes.length)));
  length[0] = 1; // eight bytes follow the marker of their number
  return joined([Uint8Array.from(name.slice(name.findIndex((byte) => byte > 0))), length, ...body]);
}

function joined(parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(sum(parts.map((part) => part.length)));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

function unsigned(value: number): Uint8Array {
  const bytes = new DataView(new ArrayBuffer(8));
  bytes.setBigUint64(0, BigInt(value));
  return new Uint8Array(bytes.buffer);
}

function signed16(value: number): Uint8Array {
  return Uint8Array.of((value >> 8) & 255, value & 255);
}

function float(value: number): Uint8Array {
  const bytes = new DataView(new ArrayBuffer(8));
  bytes.setFloat64(0, value);
  return new Uint8Array(bytes.buffer);
}

const text = (value: string) => new TextEncoder().encode(value);
const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
