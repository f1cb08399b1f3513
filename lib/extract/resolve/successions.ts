import { successionOf } from "../../gazetteer/index.ts";
import type { Directive, DirectiveAssignee } from "../../model/directive.ts";

/** A doer whose body ended, with what became of it. Where the name leaves open which body it is, nothing is said. */
function withSuccession(assignee: DirectiveAssignee): DirectiveAssignee {
  const [id, ...others] = assignee.agencyIds;
  const succession = id === undefined || others.length > 0 ? null : successionOf(id);
  return succession ? { ...assignee, succession } : assignee;
}

/** The directive, its bodies that ended each with what became of it. */
export const withSuccessions = (directive: Directive): Directive => ({
  ...directive,
  leads: directive.leads.map(withSuccession),
  coordinating: directive.coordinating.map(withSuccession),
});
