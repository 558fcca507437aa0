/** What the page tells of some Gaussians. */

/** How Gaussians follow the body; the still ones follow none. */
export const WITH_TRIANGLES = 0;
export const BY_CENTRES = 1;
export const WITH_BONES = 2;
export const STILL = 3;

/** One group of Gaussians and how they are seen. `src/engine/splats/kernel.ts` writes it: words, in this order. */
@unmanaged
export class Group {
  kind: i32;
  count: i32;
  // Arrays; 0: there are none. Of those of the Gaussians there are zeros up to a multiple of four.
  shapes: usize; // four words each; the last two name bones and weigh them
  axes: usize; // nine floats each, four Gaussians interleaved: columns, each as long as a standard deviation
  colors: usize; // a word each, the opacity in its highest byte
  reached: usize; // how many standard deviations each reaches, squared
  weights: usize; // three floats each: of the corners; or means, of those that lie on no triangle
  heights: usize;
  corners: usize; // three words each
  rests: usize; // twice the area of its triangle at rest
  vertices: usize; // three floats each
  normals: usize; // three floats each, where anything depends on them
  factors: usize; // three floats each, where lamps light the body
  bones: usize; // three rows of four
  depths: usize; // to be written: 0 is not seen
  records: usize;
  scales: usize; // what each of the 1024 codes of a scale stands for
  shading: usize; // six words each, four Gaussians interleaved: bytes, red, green and blue of eight functions of the normal
  changes: usize; // 24 floats: what another light adds to these
  // How it is seen: world to camera by rows, pixels.
  r00: f32; r01: f32; r02: f32;
  r10: f32; r11: f32; r12: f32;
  r20: f32; r21: f32; r22: f32;
  tx: f32; ty: f32; tz: f32;
  focalX: f32; focalY: f32;
  centreX: f32; centreY: f32;
  width: f32; height: f32;
  leftmost: f32; topmost: f32; rightmost: f32; lowest: f32; // slopes at which splats are no longer skewed
  growth: f32; dilation: f32;
  // Colours: what the codes stand for, what light adds, by how much all are brightened.
  low: f32; step: f32;
  gainRed: f32; gainGreen: f32; gainBlue: f32;
  gain: f32;
  // By how much the body is turned in the light, by rows, and what 1 of the shading stands for.
  n00: f32; n01: f32; n02: f32;
  n10: f32; n11: f32; n12: f32;
  n20: f32; n21: f32; n22: f32;
  shadingStep: f32;
}
