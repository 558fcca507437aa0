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
      </div>
    </div>
  );
}
