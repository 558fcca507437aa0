/** A picture behind everything: scaled and cut so that it fills the canvas. */

import { GLSL3, Mesh, OrthographicCamera, PlaneGeometry, RawShaderMaterial, Scene, Texture, Vector2, type WebGLRenderer } from "three";

const VERTEX = `
precision highp float;

in vec3 position;
uniform vec2 share;
out vec2 place;

void main() {
  place = 0.5 + 0.5 * share * vec2(position.x, -position.y);
  gl_Position = vec4(position.xy, 0.0, 1.0);
}
`;

const FRAGMENT = `
precision highp float;

in vec2 place;
uniform sampler2D picture;
out vec4 result;

void main() {
  result = vec4(texture(picture, place).rgb, 1.0);
}
`;

export class Backdrop {
  private readonly scene = new Scene();
  private readonly camera = new OrthographicCamera();
  private readonly mesh: Mesh<PlaneGeometry, RawShaderMaterial>;
  private texture: Texture | null = null;

  constructor() {
    const material = new RawShaderMaterial({
      glslVersion: GLSL3,
      vertexShader: VERTEX,
      fragmentShader: FRAGMENT,
      depthTest: false,
      depthWrite: false,
      uniforms: { picture: { value: null }, share: { value: new Vector2(1, 1) } },
    });
    this.mesh = new Mesh(new PlaneGeometry(2, 2), material);
    this.mesh.frustumCulled = false;
    this.scene.add(this.mesh);
  }

  /** Draws a picture over the whole of the current target, whose size is given in pixels; null: nothing. */
  draw(renderer: WebGLRenderer, picture: ImageBitmap | null, width: number, height: number): void {
    if (this.texture?.image !== picture) this.take(picture);
    if (!picture) return;
    const wide = width / height / (picture.width / picture.height);
    const { uniforms } = this.mesh.material;
    (uniforms.share.value as Vector2).set(Math.min(wide, 1), Math.min(1 / wide, 1));
    renderer.render(this.scene, this.camera);
  }

  dispose(): void {
    this.texture?.dispose();
    this.mesh.geometry.dispose();
    this.mesh.material.dispose();
  }

  private take(picture: ImageBitmap | null): void {
    this.texture?.dispose();
    this.texture = picture && new Texture(picture);
    if (this.texture) {
      this.texture.flipY = false; // three cannot flip a bitmap: the shader counts from the top
      this.texture.needsUpdate = true;
    }
    this.mesh.material.uniforms.picture.value = this.texture;
  }
}
