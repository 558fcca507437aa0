/** Binary messages of the line to the server: a header of 16 bytes, then the payload; little-endian. */

/** What a binary message carries; the server's `actor3d/viewer/server/wire.py` has the same. */
export const PacketKind = {
  /** To the page: what the sampler painted, PNG with straight alpha. */
  REFINED: 1,
  /** To the page: one picture of a stream, JPEG. */
  STREAMED: 2,
  /** To the page: a pack that replaces an avatar's Gaussians. */
  GAUSSIANS: 3,
  /** Both ways. */
  POSE: 4,
  /** From the page: a pose, then in JSON how the sampler is to paint it. */
  REFINE: 5,
  /** From the page: a pose, then in JSON how the stream's next picture is to be drawn. */
  STREAM: 6,
} as const;

export interface Packet {
  readonly kind: number;
  /** Index of the run. */
  readonly run: number;
  /** Of the request, of the one that it answers, or of the pose. */
  readonly id: number;
  /** Width and height of a picture; the number of Gaussians, or of a pose's joints, and 0. */
  readonly size: readonly [number, number];
  readonly payload: ArrayBuffer;
}

const HEADER = 16;

export function encodePacket({ kind, run, id, size, payload }: Packet): ArrayBuffer {
  const bytes = new Uint8Array(HEADER + payload.byteLength);
  const view = new DataView(bytes.buffer);
  view.setUint8(0, kind);
  view.setUint8(1, run);
  view.setUint32(4, id, true);
  size.forEach((count, index) => view.setUint32(8 + 4 * index, count, true));
  bytes.set(new Uint8Array(payload), HEADER);
  return bytes.buffer;
}

export function decodePacket(bytes: ArrayBuffer): Packet {
  const view = new DataView(bytes);
  return {
    kind: view.getUint8(0),
    run: view.getUint8(1),
    id: view.getUint32(4, true),
    size: [view.getUint32(8, true), view.getUint32(12, true)],
    payload: bytes.slice(HEADER),
  };
}
