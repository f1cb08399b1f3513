import type { ColourPicture } from "../../lib/scan/picture.ts";
import { preparePage } from "../../lib/scan/prepare-page.ts";

/** What the worker is asked: a page's picture and its dots to the inch. */
export interface PrepareRequest {
  readonly picture: ColourPicture;
  readonly dotsPerInch: number;
}

// The worker's own scope; the types that the project knows are those of a page.
const scope = self as unknown as {
  onmessage: ((event: MessageEvent<PrepareRequest>) => void) | null;
  postMessage(message: unknown, transfer: readonly Transferable[]): void;
};

scope.onmessage = ({ data: { picture, dotsPerInch } }) => {
  const prepared = preparePage(picture, dotsPerInch);
  scope.postMessage(prepared, [prepared.picture.data.buffer, ...(prepared.red ? [prepared.red.data.buffer] : [])]);
};
