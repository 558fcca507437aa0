/** Planes that lie level and cover what is behind them in part. */

import { CustomBlending, GLSL3, type IUniform, Mesh, OneFactor, OneMinusSrcAlphaFactor, PlaneGeometry, Quaternion, RawShaderMaterial, Vector3 } from "three";
import type { Vec3 } from "../rotations";

export type Plane = Mesh<PlaneGeometry, RawShaderMaterial>;

/** World from a plane whose z is the upward direction. */
export function levelTurn(up: Vec3): Quaternion {
  return new Quaternion().setFromUnitVectors(new Vector3(0, 0, 1), new Vector3(...up));
}

/** A level square; its shaders' colours are multiplied by alpha. */
export function levelPlane(up: Vec3, side: number, shaders: { vertexShader: string; fragmentShader: string }, uniforms: Record<string, IUniform>): Plane {
  const material = new RawShaderMaterial({
    glslVersion: GLSL3,
    ...shaders,
    uniforms,
    transparent: true,
    depthWrite: false,
    blending: CustomBlending,
    blendSrc: OneFactor,
    blendDst: OneMinusSrcAlphaFactor,
  });
  const mesh = new Mesh(new PlaneGeometry(side, side), material);
  mesh.quaternion.copy(levelTurn(up));
  mesh.frustumCulled = false;
  return mesh;
}
