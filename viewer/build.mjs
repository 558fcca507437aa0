// Bundles the page into static/ and the web component into component/, or both into the folders given. The same sources
// give the same bytes.
import asc from "assemblyscript/asc";
import { build } from "esbuild";
import { copyFile, mkdir, readFile } from "node:fs/promises";
import { dirname, join, relative, resolve } from "node:path";
import { fileURLToPath } from "node:url";

const page = dirname(fileURLToPath(import.meta.url));
const out = resolve(process.argv[2] ?? join(page, "static"));
const component = resolve(process.argv[3] ?? join(page, "component"));

const common = {
  absWorkingDir: page,
  bundle: true,
  minify: true,
  target: "es2022",
  charset: "utf8",
  legalComments: "none", // the licences stand in the banner, whole
  jsx: "automatic",
  jsxImportSource: "preact",
};

/** What is bundled, and the licences that have to go with it; of packages whose names begin so. */
async function licences(names = [""]) {
  const { packages } = JSON.parse(await readFile(join(page, "package-lock.json"), "utf8"));
  const bundled = Object.keys(packages).filter((path) => path !== "" && !packages[path].dev && !path.includes("/@types/"))
    .filter((path) => names.some((name) => path.replace("node_modules/", "").startsWith(name)));
  const texts = bundled.sort().map(async (path) => {
    const text = await readFile(join(page, path, "LICENSE"), "utf8");
    return `${path.replace("node_modules/", "")} ${packages[path].version}\n\n${text.trim()}`;
  });
  return (await Promise.all(texts)).join("\n\n---\n\n");
}

// A worker is a bundle of its own, carried as text: the page must also run from a single file.
const inlineWorkers = {
  name: "inline-workers",
  setup({ onLoad, onResolve }) {
    onResolve({ filter: /^worker:/ }, ({ path, resolveDir }) => ({
      path: join(resolveDir, path.slice("worker:".length)),
      namespace: "worker",
    }));
    onLoad({ filter: /.*/, namespace: "worker" }, async ({ path }) => {
      const { outputFiles } = await build({ ...common, entryPoints: [path], format: "iife", write: false });
      return { contents: outputFiles[0].text, loader: "text" };
    });
  },
};

// WebAssembly is carried inside of the script too, for the same reason.
const inlineKernel = {
  name: "inline-kernel",
  setup({ onLoad, onResolve }) {
    onResolve({ filter: /^kernel:/ }, ({ path, resolveDir }) => ({
      path: join(resolveDir, path.slice("kernel:".length)),
      namespace: "kernel",
    }));
    onLoad({ filter: /.*/, namespace: "kernel" }, async ({ path }) => ({ contents: await compiled(path), loader: "binary" }));
  },
};

// Of three.js only what is used is carried: its single sources, where the one file that it ships keeps what nobody calls.
// All shaders are the page's own (RawShaderMaterial), so that those that come with three.js are left out.
const slimThree = {
  name: "slim-three",
  setup({ onLoad, onResolve }) {
    const shaders = /three\/src\/renderers\/shaders\/Shader(Chunk|Lib)\/.*\.glsl\.js$/;
    onResolve({ filter: /^three$/ }, () => ({ path: join(page, "node_modules/three/src/Three.js"), sideEffects: false }));
    onLoad({ filter: shaders }, () => ({ contents: 'export default ""; export const vertex = "", fragment = "";' }));
  },
};

/** Bytes of the WebAssembly that AssemblyScript makes of a file. */
async function compiled(path) {
  let bytes;
  const options = ["-O3", "--runtime", "stub", "--noAssert", "--enable", "simd", "--use", "abort="];
  const { error, stderr } = await asc.main([relative(page, path), "--baseDir", page, "--outFile", "kernel.wasm", ...options], {
    writeFile: (name, contents) => (bytes = contents),
  });
  if (error) throw new Error(`${error.message}\n${stderr}`);
  return bytes;
}

await mkdir(out, { recursive: true });
await build({
  ...common,
  entryPoints: { viewer: "src/main.ts" },
  outdir: out,
  format: "iife",
  globalName: "Actor3D",
  banner: { js: `/*!\nThe actor3d viewer, with\n\n${await licences()}\n*/` },
  plugins: [inlineWorkers, inlineKernel, slimThree],
});
await build({
  ...common,
  entryPoints: { "actor3d-avatar": "src/embed/index.ts" },
  outdir: component,
  format: "esm",
  banner: { js: `/*!\nThe actor3d avatar element, with\n\n${await licences(["@preact/", "preact", "three"])}\n*/` },
  plugins: [inlineWorkers, inlineKernel, slimThree],
});
await copyFile(join(page, "src", "index.html"), join(out, "index.html"));
