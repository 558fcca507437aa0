/** The bundled source of a worker; see build.mjs. */
declare module "worker:*" {
  const source: string;
  export default source;
}

/** The compiled code of WebAssembly; see build.mjs. */
declare module "kernel:*" {
  const code: Uint8Array<ArrayBuffer>;
  export default code;
}
