/** A pack that cannot be read; the message is fit to be shown. */
export class FormatError extends Error {
  override name = "FormatError";
}

/** The engine cannot work here; the message is fit to be shown. */
export class EngineError extends Error {
  override name = "EngineError";

  constructor(
    readonly code: "no-webgl2" | "no-avatar" | "disposed" | "context-lost" | "too-much" | "no-headset",
    message: string,
  ) {
    super(message);
  }
}
