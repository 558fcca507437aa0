/** A floor grid that fades out: thin lines every 10 cm, stronger ones every metre. */

import { DoubleSide, Vector3 } from "three";
import type { Vec3 } from "../rotations";
import { levelPlane, type Plane } from "./plane";

const HALF_SIZE = 5;

const VERTEX = `
precision highp float;

in vec3 position;
uniform mat4 modelViewMatrix, projectionMatrix;
out vec2 place;

void main() {
  place = position.xy;
  gl_Position = projectionMatrix * modelViewMatrix * vec4(position, 1.0);
}
`;

const FRAGMENT = `
precision highp float;

in vec2 place;
uniform vec3 color;
out vec4 result;

/** How much of a pixel is covered by lines this far apart. */
float lines(float spacing, float width) {
  vec2 cell = place / spacing, size = fwidth(cell);
  vec2 away = abs(fract(cell - 0.5) - 0.5) / max(size, vec2(1e-6));
  vec2 cover = clamp(0.5 * width + 0.5 - away, 0.0, 1.0) * clamp(1.2 - 2.0 * size, 0.0, 1.0);
  return max(cover.x, cover.y);
}

void main() {
  float fade = 1.0 - smoothstep(0.25, 1.0, length(place) / ${HALF_SIZE.toFixed(1)});
  float alpha = fade * max(0.22 * lines(0.1, 1.0), 0.55 * lines(1.0, 1.4));
  if (alpha < 0.004) discard;
  result = vec4(color * alpha, alpha);
}
`;

export class Floor {
  readonly mesh: Plane;

  constructor(up: Vec3, height: number) {
    const uniforms = { color: { value: new Vector3(0.5, 0.55, 0.62) } };
    this.mesh = levelPlane(up, 2 * HALF_SIZE, { vertexShader: VERTEX, fragmentShader: FRAGMENT }, uniforms);
    this.mesh.material.side = DoubleSide;
    this.mesh.position.set(...up).multiplyScalar(height);
  }

  dispose(): void {
    this.mesh.geometry.dispose();
    this.mesh.material.dispose();
  }
}
