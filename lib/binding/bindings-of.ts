import type { Directive, DirectiveAssignee } from "../model/directive.ts";
import type { Role } from "../model/mention.ts";
import type { Notice } from "../model/notice.ts";
import type { Binding, BindingByDirective, OwnUnit } from "../model/own-unit.ts";
import type { SavedNotice, Task } from "../model/task.ts";
import type { Assigned } from "./assigned.ts";
import { matchUnit } from "./match-unit.ts";
import { type NoticeContext, noticeContext } from "./notice-context.ts";
import { type PreparedUnit, prepareUnit } from "./prepared-unit.ts";

/** Words behind a name that are looked at: an exception or a list begins at once. UTF-16 code units. */
const AFTER = 300;

const CERTAINTY: readonly Binding["through"][] = ["name", "successor", "collective"];

function strongest(
  role: Role,
  assigned: readonly Assigned[],
  units: readonly PreparedUnit[],
  context: NoticeContext,
): Binding | null {
  const found = assigned.flatMap((one) =>
    units.flatMap((prepared): readonly Binding[] => {
      const match = matchUnit(one, prepared, context);
      return match ? [{ role, ...match, unit: prepared.unit.name, written: one.name }] : [];
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

function bindingOf(charged: Charged, units: readonly PreparedUnit[], context: NoticeContext): Binding | null {
  const { leads, coordinating } = withoutLoneMinister(charged);
  return strongest("lead", leads, units, context) ?? strongest("coordinating", coordinating, units, context);
}

const assignedIn = (text: string, assignees: readonly DirectiveAssignee[]): readonly Assigned[] =>
  assignees.map(({ text: name, agencyIds, span }) => ({ name, agencyIds, after: text.slice(span.end, span.end + AFTER) }));

/** Which directives of a notice bind the user's units, and how. `text`: the document's, over which the spans are. */
export function bindingsOf(
  { notice, text, directives }: { readonly notice: Notice; readonly text: string; readonly directives: readonly Directive[] },
  units: readonly OwnUnit[],
): BindingByDirective {
  if (units.length === 0) return {};
  const prepared = units.map(prepareUnit);
  const context = noticeContext(notice);
  return Object.fromEntries(
    directives.flatMap((directive) => {
      const charged = { leads: assignedIn(text, directive.leads), coordinating: assignedIn(text, directive.coordinating) };
      const binding = bindingOf(charged, prepared, context);
      return binding ? [[directive.key, binding]] : [];
    }),
  );
}

/** The same for a saved task: its own words stand in for the document's. */
export function taskBinding(units: readonly OwnUnit[]): (task: Task, notice: SavedNotice) => Binding | null {
  const prepared = units.map(prepareUnit);
  return (task, { issued, issuer, issuerId }) => {
    if (prepared.length === 0) return null;
    const context = noticeContext({ issued, issuer: issuer === null ? null : { name: issuer, agencyId: issuerId } });
    const assigned = (all: Task["leads"]): readonly Assigned[] =>
      all.map(({ name, agencyIds }) => ({ name, agencyIds, after: wordsBehind(task.quote, name) }));
    return bindingOf({ leads: assigned(task.leads), coordinating: assigned(task.coordinating) }, prepared, context);
  };
}

function wordsBehind(quote: string, name: string): string {
  const at = quote.indexOf(name);
  return at < 0 ? "" : quote.slice(at + name.length, at + name.length + AFTER);
}
