import type { EditorPart } from "./card-state.ts";
import type { CoverPart } from "./cover/part.ts";
import type { DifferencePart } from "./difference/part.ts";
import type { FilesPart } from "./files/file-buttons.ts";
import type { MediaPart } from "./media/part.ts";
import type { PagePart } from "./page-part.ts";
import type { SelectionPart } from "./selection/part.ts";
import type { ShieldPart } from "./shield/part.ts";
import type { StripPart } from "./strip/part.ts";

/** What each lazy part brings. A new part is a new line here, and a word of `PagePart`. */
interface PageParts extends Record<PagePart, unknown> {
  readonly editor: EditorPart;
  readonly difference: DifferencePart;
  readonly selection: SelectionPart;
  readonly strip: StripPart;
  readonly files: FilesPart;
  readonly media: MediaPart;
  readonly cover: CoverPart;
  /** Not loaded late but before everything else. */
  readonly shield: ShieldPart;
}

/** Both scripts run in the extension's own world of the page: what is kept on its global is out of the page's reach. */
const REGISTRY = Symbol.for("so-tay-nhiem-vu.parts");

type Registry = { -readonly [N in keyof PageParts]?: PageParts[N] };

const registry = (): Registry => {
  // The global has no type for a symbol of ours.
  const holder = globalThis as unknown as Record<symbol, Registry | undefined>;
  holder[REGISTRY] ??= {};
  return holder[REGISTRY];
};

/** Called by a part's own script: what it brings. */
export function providePart<N extends keyof PageParts>(name: N, part: PageParts[N]): void {
  registry()[name] = part;
}

/** The part if it is there. */
export const knownPart = <N extends keyof PageParts>(name: N): PageParts[N] | undefined => registry()[name];

/** The part, loaded by `load` when it is not there yet; `null` when it could not be loaded. */
export async function partOf<N extends PagePart>(
  name: N,
  load: (name: N) => Promise<{ readonly ok: boolean }>,
): Promise<PageParts[N] | null> {
  const known = knownPart(name);
  if (known) return known;
  const reply = await load(name);
  return reply.ok ? (knownPart(name) ?? null) : null;
}
