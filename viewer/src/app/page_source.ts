import { ServerSource } from "./server_source";
import type { Source } from "./source";
import { StaticSource } from "./static_source";

/** An export carries its avatars; any other page was sent by a server. */
export function pageSource(): Source {
  const embedded: HTMLElement[] = [];
  for (let next = carried("avatar"); next; next = carried(`avatar-${embedded.length}`)) embedded.push(next);
  return embedded.length > 0 ? new StaticSource(embedded, carried("still")) : new ServerSource();
}

function carried(what: string): HTMLElement | null {
  return document.getElementById(`actor3d-${what}`);
}
