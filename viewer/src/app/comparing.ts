/** A photograph against the avatar's picture of the same size: how far they differ, in numbers and as a picture. */

/** RGBA, 8 bits, not premultiplied, top row first. */
export interface Picture {
  readonly width: number;
  readonly height: number;
  readonly data: Uint8ClampedArray;
}

export interface Scores {
  /** Decibels over the pixels that show the person in either picture; null if none does. */
  readonly person: number | null;
  /** Decibels over the whole picture. */
  readonly whole: number;
}

/** Reached when pictures are equal: the error is below what 8 bits can tell. */
const BEST = 99;
const SOLID = 128;

/** PSNR of both over black, as the evaluation measures it. Throws if their sizes differ. */
export function compare(photograph: Picture, picture: Picture): Scores {
  const { data: a } = photograph;
  const { data: b } = picture;
  if (a.length !== b.length) {
    throw new Error(`A photograph of ${photograph.width}×${photograph.height} cannot be compared with ${picture.width}×${picture.height}.`);
  }
  let [whole, person, pixels] = [0, 0, 0];
  for (let at = 0; at < a.length; at += 4) {
    let square = 0;
    for (let channel = 0; channel < 3; channel++) {
      square += ((a[at + channel] * a[at + 3] - b[at + channel] * b[at + 3]) / 65025) ** 2;
    }
    whole += square;
    if (a[at + 3] >= SOLID || b[at + 3] >= SOLID) {
      person += square;
      pixels++;
    }
  }
  return { person: pixels > 0 ? decibels(person / (3 * pixels)) : null, whole: decibels(whole / (0.75 * a.length)) };
}

/** The absolute difference of both over black, amplified. */
export function difference(photograph: Picture, picture: Picture, gain: number): ImageData {
  const { data: a } = photograph;
  const { data: b } = picture;
  const shown = new ImageData(photograph.width, photograph.height);
  for (let at = 0; at < a.length; at += 4) {
    for (let channel = 0; channel < 3; channel++) {
      const error = Math.abs(a[at + channel] * a[at + 3] - b[at + channel] * b[at + 3]) / 255;
      shown.data[at + channel] = gain * error;
    }
    shown.data[at + 3] = 255;
  }
  return shown;
}

function decibels(squaredError: number): number {
  return squaredError > 0 ? Math.min(BEST, -10 * Math.log10(squaredError)) : BEST;
}
