/** The soft shadow of a person on the floor, as `actor3d/rendering/shadows.py` has it: darker and sharper near the body. */

import { DataTexture, LinearFilter, RedFormat, UnsignedByteType, Vector3 } from "three";
import type { Body, PosedBody } from "../body";
import type { Vec3 } from "../rotations";
import { levelPlane, levelTurn, type Plane } from "./plane";

/** Metres between the samples of the shadow, and how many there may be along a side. */
const CELL = 0.03;
const MAX_CELLS = 300;

/** The share of the body's parts of about one height: metres above the floor, metres of blur, darkness. */
const LAYERS = [
  { height: 0.04, blur: 0.02, darkness: 0.42 },
  { height: 0.15, blur: 0.06, darkness: 0.28 },
  { height: 0.8, blur: 0.16, darkness: 0.22 },
] as const;
const MARGIN = 3 * LAYERS[2].blur;

const VERTEX = `
precision highp float;

in vec3 position;
in vec2 uv;
uniform mat4 modelViewMatrix, projectionMatrix;
out vec2 place;

void main() {
  place = uv;
  gl_Position = projectionMatrix * modelViewMatrix * vec4(position, 1.0);
}
`;

const FRAGMENT = `
precision highp float;

in vec2 place;
uniform sampler2D darkness;
out vec4 result;

void main() {
  result = vec4(0.0, 0.0, 0.0, texture(darkness, place).r);
}
`;

export class Shadow {
  readonly mesh: Plane;
  private readonly across: Vector3;
  private readonly along: Vector3;
  private readonly up: Vector3;
  private readonly areas: Float32Array;
  private texture = new DataTexture();
  private stance: PosedBody | null = null;

  constructor(
    body: Body,
    up: Vec3,
    private readonly floor: number,
  ) {
    this.up = new Vector3(...up);
    const turn = levelTurn(up);
    this.across = new Vector3(1, 0, 0).applyQuaternion(turn);
    this.along = new Vector3(0, 1, 0).applyQuaternion(turn);
    this.areas = areasOf(body);
    const uniforms = { darkness: { value: null } };
    this.mesh = levelPlane(up, 1, { vertexShader: VERTEX, fragmentShader: FRAGMENT }, uniforms);
  }

  /** The body that throws it; what it looks like is found out when it is drawn. */
  setStance(posed: PosedBody): void {
    this.stance = posed;
  }

  /** Brings the shadow up to date if it is shown. */
  update(): void {
    if (!this.mesh.visible || !this.stance) return;
    const { vertices } = this.stance;
    this.stance = null;
    const [x, y, heights] = [this.across, this.along, this.up].map((axis) => productsOf(vertices, axis));
    const low = [least(x) - MARGIN, least(y) - MARGIN];
    const columns = Math.ceil((most(x) + MARGIN - low[0]) / CELL);
    const rows = Math.ceil((most(y) + MARGIN - low[1]) / CELL);
    const fits = columns <= MAX_CELLS && rows <= MAX_CELLS;
    this.mesh.scale.set(columns * CELL, rows * CELL, fits ? 1 : 0);
    const [right, back] = [low[0] + (columns * CELL) / 2, low[1] + (rows * CELL) / 2];
    this.mesh.position.copy(this.up).multiplyScalar(this.floor);
    this.mesh.position.addScaledVector(this.across, right).addScaledVector(this.along, back);
    if (!fits) return;
    const cells = Uint32Array.from(x, (at, i) => Math.floor((y[i] - low[1]) / CELL) * columns + Math.floor((at - low[0]) / CELL));
    this.show(this.darkness(cells, heights, columns, rows), columns, rows);
  }

  dispose(): void {
    this.texture.dispose();
    this.mesh.geometry.dispose();
    this.mesh.material.dispose();
  }

  private darkness(cells: Uint32Array, heights: Float32Array, columns: number, rows: number): Uint8Array<ArrayBuffer> {
    const light = new Float32Array(columns * rows).fill(1);
    for (const { height, blur, darkness } of LAYERS) {
      const cover = new Float32Array(columns * rows);
      cells.forEach((cell, i) => {
        const above = Math.max(0, heights[i] - this.floor) / height;
        cover[cell] += (this.areas[i] / CELL ** 2) * 2 ** -(above * above);
      });
      const soft = blurred(cover, columns, rows, blur / CELL);
      soft.forEach((amount, i) => (light[i] *= 1 - darkness * (1 - Math.exp(-amount))));
    }
    return Uint8Array.from(light, (share) => Math.round(255 * (1 - share)));
  }

  private show(pixels: Uint8Array<ArrayBuffer>, columns: number, rows: number): void {
    const { width, height } = this.texture.image;
    if (width === columns && height === rows) {
      this.texture.image.data = pixels;
    } else {
      this.texture.dispose();
      this.texture = new DataTexture(pixels, columns, rows, RedFormat, UnsignedByteType);
      this.texture.minFilter = this.texture.magFilter = LinearFilter;
      this.texture.unpackAlignment = 1;
      this.mesh.material.uniforms.darkness.value = this.texture;
    }
    this.texture.needsUpdate = true;
  }
}

/** Each vertex' share of the rest surface, square metres. */
function areasOf({ data: { faces }, doubledAreas, numVertices }: Body): Float32Array {
  const areas = new Float32Array(numVertices);
  faces.forEach((vertex, corner) => (areas[vertex] += doubledAreas[Math.floor(corner / 3)] / 6));
  return areas;
}

function productsOf(vertices: Float32Array, { x, y, z }: Vector3): Float32Array {
  return Float32Array.from({ length: vertices.length / 3 }, (_, i) => vertices[3 * i] * x + vertices[3 * i + 1] * y + vertices[3 * i + 2] * z);
}

const least = (values: Float32Array) => values.reduce((low, value) => Math.min(low, value), Infinity);
const most = (values: Float32Array) => values.reduce((high, value) => Math.max(high, value), -Infinity);

/** A picture under a Gaussian of a standard deviation in pixels; nothing lies beyond its edges. */
function blurred(picture: Float32Array, columns: number, rows: number, deviation: number): Float32Array {
  const reach = Math.ceil(3 * deviation);
  const raw = Array.from({ length: 2 * reach + 1 }, (_, k) => Math.exp(-0.5 * ((k - reach) / deviation) ** 2));
  const sum = raw.reduce((total, weight) => total + weight, 0);
  const pass = (from: Float32Array, count: number, stride: number, lines: number, step: number) => {
    const into = new Float32Array(from.length);
    for (let line = 0; line < lines; line++) {
      for (let at = 0; at < count; at++) {
        const value = from[line * step + at * stride];
        if (value === 0) continue;
        for (let k = Math.max(0, at - reach); k <= Math.min(count - 1, at + reach); k++) {
          into[line * step + k * stride] += (value * raw[k - at + reach]) / sum;
        }
      }
    }
    return into;
  };
  return pass(pass(picture, columns, 1, rows, columns), rows, columns, columns, 1);
}
