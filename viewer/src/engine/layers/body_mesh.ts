/** The body's mesh, as if of clay and lit from the camera. */

import {
  BufferAttribute,
  BufferGeometry,
  CustomBlending,
  DoubleSide,
  DynamicDrawUsage,
  GLSL3,
  Mesh,
  OneFactor,
  OneMinusSrcAlphaFactor,
  RawShaderMaterial,
} from "three";
import type { Body, PosedBody } from "../body";

const VERTEX = `
precision highp float;

in vec3 position, normal;
uniform mat4 modelViewMatrix, projectionMatrix;
out vec3 facing, place;

void main() {
  vec4 inView = modelViewMatrix * vec4(position, 1.0);
  place = inView.xyz;
  facing = mat3(modelViewMatrix) * normal;
  gl_Position = projectionMatrix * inView;
}
`;

const FRAGMENT = `
precision highp float;

in vec3 facing, place;
uniform float opacity;
out vec4 result;

void main() {
  vec3 normal = normalize(gl_FrontFacing ? facing : -facing), towards = normalize(-place);
  float front = max(dot(normal, towards), 0.0);
  float above = 0.5 + 0.5 * normal.y;
  float rim = pow(1.0 - front, 3.0);
  vec3 clay = vec3(0.74, 0.76, 0.80) * (0.25 + 0.55 * front + 0.2 * above) + 0.12 * rim;
  result = vec4(clay * opacity, opacity);
}
`;

/** How much of the mesh shows over the Gaussians. */
const VEIL = 0.55;

export class BodyMesh {
  readonly mesh: Mesh<BufferGeometry, RawShaderMaterial>;
  /** Writes the depths alone, before the mesh: so that only the foremost surface shows. */
  readonly depths: Mesh<BufferGeometry, RawShaderMaterial>;

  constructor(body: Body) {
    const geometry = new BufferGeometry();
    for (const name of ["position", "normal"]) {
      const attribute = new BufferAttribute(new Float32Array(3 * body.numVertices), 3);
      geometry.setAttribute(name, attribute.setUsage(DynamicDrawUsage));
    }
    geometry.setIndex(new BufferAttribute(body.data.faces, 1));
    const material = new RawShaderMaterial({
      glslVersion: GLSL3,
      vertexShader: VERTEX,
      fragmentShader: FRAGMENT,
      uniforms: { opacity: { value: 1 } },
      side: DoubleSide,
      transparent: true,
      blending: CustomBlending,
      blendSrc: OneFactor,
      blendDst: OneMinusSrcAlphaFactor,
    });
    this.mesh = new Mesh(geometry, material);
    this.depths = new Mesh(geometry, material.clone());
    this.depths.material.colorWrite = false;
    this.mesh.frustumCulled = this.depths.frustumCulled = false;
  }

  set visible(visible: boolean) {
    this.mesh.visible = this.depths.visible = visible;
  }

  setStance({ vertices, normals }: PosedBody): void {
    const { attributes } = this.mesh.geometry;
    (attributes.position.array as Float32Array).set(vertices);
    (attributes.normal.array as Float32Array).set(normals);
    attributes.position.needsUpdate = attributes.normal.needsUpdate = true;
  }

  /** A veil over the Gaussians, or the whole body where there are none to be seen. */
  setVeil(overGaussians: boolean): void {
    this.mesh.material.uniforms.opacity.value = overGaussians ? VEIL : 1;
  }

  dispose(): void {
    this.mesh.geometry.dispose();
    this.mesh.material.dispose();
    this.depths.material.dispose();
  }
}
