import type { Directive, DirectiveAssignee } from "../model/directive.ts";
import type { Role } from "../model/mention.ts";
import type { Notice } from "../model/notice.ts";
import type { Binding, BindingByDirective, OwnUnit } from "../model/own-unit.ts";
import type { SavedNotice, Task } from "../model/task.ts";
import type { Assigned } from "./assigned.ts";
import { createMatcher, type matchUnit } from "./match-unit.ts";
import { type NoticeContext, noticeContext } from "./notice-context.ts";
import { type PreparedUnit, prepareUnit } from "./prepared-unit.ts";

/** Words behind a name that are looked at: an exception or a list begins at once. UTF-16 code units. */
const AFTER = 300;

const CERTAINTY: readonly Binding["through"][] = ["name", "successor", "collective"];

/** The user's units and what was read of names so far. */
interface Matching {
  readonly units: readonly PreparedUnit[];
  readonly match: typeof matchUnit;
}

const matchingFor = (units: readonly OwnUnit[]): Matching => ({ units: units.map(prepareUnit), match: createMatcher() });

function strongest(
  role: Role,
  assigned: readonly Assigned[],
  { units, match }: Matching,
  context: NoticeContext,
): Binding | null {
  const found = assigned.flatMap((one) =>
    units.flatMap((prepared): readonly Binding[] => {
      const found = match(one, prepared, context);
      return found ? [{ role, ...found, unit: prepared.unit.name, written: one.name }] : [];
    }),
  );
  return CERTAINTY.flatMap((through) => found.find((binding) => binding.through === through) ?? [])[0] ?? null;
}

interface Charged {
  readonly leads: readonly Assigned[];
  readonly coordinating: readonly Assigned[];
}

/** "Bộ trưởng" alone is every minister only beside the other heads: "Bộ trưởng, Thủ trưởng cơ quan ngang bộ". */
function withoutLoneMinister({ leads, coordinating }: Charged): Charged {
  const clean = (assigned: readonly Assigned[]): readonly Assigned[] => {
    const isAmongHeads = assigned.some(({ name }) => /^(?:các\s+)?thủ trưởng/iu.test(name));
    return isAmongHeads ? assigned : assigned.filter(({ name }) => !/^bộ trưởng$/iu.test(name));
  };
  return { leads: clean(leads), coordinating: clean(coordinating) };
}

function bindingOf(charged: Charged, matching: Matching, context: NoticeContext): Binding | null {
  const { leads, coordinating } = withoutLoneMinister(charged);
  return strongest("lead", leads, matching, context) ?? strongest("coordinating", coordinating, matching, context);
}

const assignedIn = (text: string, assignees: readonly DirectiveAssignee[]): readonly Assigned[] =>
  assignees.map(({ text: name, agencyIds, span }) => ({ name, agencyIds, after: text.slice(span.end, span.end + AFTER) }));

/** Which directives of a notice bind the user's units, and how. `text`: the document's, over which the spans are. */
export function bindingsOf(
  { notice, text, directives }: { readonly notice: Notice; readonly text: string; readonly directives: readonly Directive[] },
  units: readonly OwnUnit[],
): BindingByDirective {
  if (units.length === 0) return {};
  const matching = matchingFor(units);
  const context = noticeContext(notice);
  return Object.fromEntries(
    directives.flatMap((directive) => {
      const charged = { leads: assignedIn(text, directive.leads), coordinating: assignedIn(text, directive.coordinating) };
      const binding = bindingOf(charged, matching, context);
      return binding ? [[directive.key, binding]] : [];
    }),
  );
}

/** The same for a saved task: its own words stand in for the document's. */
export function taskBinding(units: readonly OwnUnit[]): (task: Task, notice: SavedNotice) => Binding | null {
  const matching = matchingFor(units);
  const contexts = new Map<SavedNotice, NoticeContext>();
  return (task, notice) => {
    if (units.length === 0) return null;
    const { issued, issuer, issuerId } = notice;
    const context =
      contexts.get(notice) ?? noticeContext({ issued, issuer: issuer === null ? null : { name: issuer, agencyId: issuerId } });
    contexts.set(notice, context);
    const assigned = (all: Task["leads"]): readonly Assigned[] =>
      all.map(({ name, agencyIds }) => ({ name, agencyIds, after: wordsBehind(task.quote, name) }));
    return bindingOf({ leads: assigned(task.leads), coordinating: assigned(task.coordinating) }, matching, context);
  };
}

function wordsBehind(quote: string, name: string): string {
  const at = quote.indexOf(name);
  return at < 0 ? "" : quote.slice(at + name.length, at + name.length + AFTER);
}
