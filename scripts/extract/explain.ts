import type { Directive, DirectiveAssignee, FieldSource } from "../../lib/model/directive.ts";
import type { DeadlineValue, Mention } from "../../lib/model/mention.ts";
import type { Reading } from "./reading.ts";
import { toScorerDeadline } from "./scorer-form.ts";

/** Characters shown of a statement. */
const SHOWN = 100;

const quoted = (text: string): string => `"${text.length > SHOWN ? `${text.slice(0, SHOWN - 1)}…` : text}"`;

function explainDeadline(value: DeadlineValue): string {
  const read = JSON.stringify(toScorerDeadline(value));
  return value.form === "date" ? `${read} ${value.exclusive ? "exclusive " : ""}${value.basis}` : `${read} stated`;
}

function explainValue(mention: Mention): string {
  if (mention.kind === "deadline") return explainDeadline(mention.value);
  if (mention.kind === "target") return JSON.stringify(mention.value);
  return [mention.value.role, ...mention.value.agencyIds].join(" ");
}

const mentionLine = (text: string, mention: Mention): string => {
  const { start, end } = mention.span;
  return `  ${start}-${end} ${mention.kind} by ${mention.extractorId}: ${quoted(text.slice(start, end))} = ${explainValue(mention)}`;
};

const fieldLine = (name: string, { text, origin }: FieldSource, value = ""): string =>
  `    ${name} from ${origin}: ${quoted(text)}${value && ` = ${value}`}`;

/** The bodies that a name means, and what became of one that ended. */
function explainBody({ agencyIds, succession }: DirectiveAssignee): string {
  const heirs = succession?.heirs.map(
    ({ agencyId, since, ground }) => `${agencyId} since ${since} (${ground ?? "by what act is not known"})`,
  );
  const ended = succession ? [`ended ${succession.endedOn}, now ${heirs?.join(", ") || "nobody"}`] : [];
  return [agencyIds.join(" "), ...ended].join("; ");
}

function directiveLines(directive: Directive): string[] {
  return [
    `  ${directive.key} ${directive.statement.start}-${directive.statement.end}: ${quoted(directive.text)}`,
    ...directive.leads.map((lead) => fieldLine("lead", lead, explainBody(lead))),
    ...directive.coordinating.map((body) => fieldLine("coordinating", body, explainBody(body))),
    ...directive.deadlines.map((deadline) => fieldLine("deadline", deadline, explainDeadline(deadline.value))),
    ...directive.targets.map((target) => fieldLine("target", target, JSON.stringify(target.value))),
    ...(directive.product ? [fieldLine("product", directive.product)] : []),
  ];
}

/** For whoever works on the rules: which rule made each mention, where each field of a directive came from. */
export function explain({ path, extraction }: Reading): string {
  if (extraction?.status !== "directive") return `${path}\n  ${extraction?.status ?? "no text to read"}`;
  const { text, notice, mentions, directives, diagnostics } = extraction;
  return [
    path,
    ...Object.entries(notice).map(([name, value]) => `  ${name}: ${typeof value === "string" ? value : JSON.stringify(value)}`),
    `mentions: ${mentions.length}`,
    ...mentions.map((mention) => mentionLine(text, mention)),
    `directives: ${directives.length}`,
    ...directives.flatMap(directiveLines),
    ...diagnostics.map(({ stepId, message }) => `step ${stepId} failed: ${message}`),
  ].join("\n");
}
