import { ServerSource } from "./server_source";
import type { Source } from "./source";
import { StaticSource } from "./static_source";

/** An export carries its avatar; any other page was sent by a server. */
export function pageSource(): Source {
  const embedded = document.getElementById("actor3d-avatar");
  return embedded ? new StaticSource(embedded) : new ServerSource();
}
