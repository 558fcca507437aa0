/** The bundled source of a worker; see build.mjs. */
declare module "worker:*" {
  const source: string;
  export default source;
}
