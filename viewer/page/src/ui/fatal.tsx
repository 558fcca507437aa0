import { EngineError } from "../engine";
import { Icon } from "./icons";

/** In place of the page, when there is nothing that it could show. */
export function Fatal({ problem }: { problem: Error }) {
  const missing = problem instanceof EngineError && problem.code === "no-webgl2";
  return (
    <div class="fatal">
      <div role="alert">
        <Icon name="warning" />
        <h1>{missing ? "This browser cannot draw the avatar" : "The avatar cannot be shown"}</h1>
        <p>{problem.message}</p>
        {missing && (
          <p class="hint">
            The viewer needs WebGL 2. Turn hardware acceleration on in the browser's settings, or open the page in a current
            Chrome, Edge, Firefox or Safari.
          </p>
        )}
      </div>
    </div>
  );
}
