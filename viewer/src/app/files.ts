/** Files that the page gives away. */

import type { Avatar, Pixels } from "../engine";

export async function pngOf({ width, height, data }: Pixels): Promise<Blob> {
  const canvas = new OffscreenCanvas(width, height);
  canvas.getContext("2d")!.putImageData(new ImageData(new Uint8ClampedArray(data), width, height), 0, 0);
  return canvas.convertToBlob({ type: "image/png" });
}

export function download(blob: Blob, name: string): void {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}

/** A file's name after the avatar, of letters that every system takes. */
export function fileNameOf(avatar: Avatar | null, rest: string): string {
  return `${avatar?.name ?? "avatar"}_${rest}`.replace(/[^\w.-]+/g, "_");
}
