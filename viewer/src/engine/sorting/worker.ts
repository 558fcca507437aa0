/** The worker's entry: its source is carried inside of the page's bundle. */

import type { SortRequest } from "./messages";
import { SortService } from "./service";

const scope = self as unknown as {
  onmessage: ((event: MessageEvent<SortRequest>) => void) | null;
  postMessage(message: unknown, transfer: Transferable[]): void;
};

const service = new SortService((reply) => scope.postMessage(reply, [reply.order.buffer]));
scope.onmessage = ({ data }) => service.handle(data);
