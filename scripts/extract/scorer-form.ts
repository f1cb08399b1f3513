import type { Directive, Extraction } from "../../lib/model/directive.ts";
import type { DeadlineValue, Mention, TargetValue } from "../../lib/model/mention.ts";
import type { DocumentType, Notice } from "../../lib/model/notice.ts";
import { describeSpan } from "../../lib/model/selector.ts";

/** Characters of prefix and suffix that the scorer asks for. */
const CONTEXT = 200;
const KINDS: Readonly<Record<DocumentType, string>> = {
  TB: "thong-bao",
  CT: "chi-thi",
  CĐ: "cong-dien",
  NQ: "nghi-quyet",
  QĐ: "quyet-dinh",
  KH: "ke-hoach",
  CV: "cong-van",
};

/** A deadline in the forms of the annotation guide. */
export function toScorerDeadline(value: DeadlineValue): Record<string, unknown> {
  if (value.form === "date") return { due: value.due, ...(value.at ? { time: value.at } : {}) };
  if (value.form === "relative") return { within: value.within, ...(value.working ? { working: true } : {}), from: value.from };
  const by = value.by && Object.fromEntries(Object.entries(value.by).filter(([name]) => name === "month" || name === "day"));
  return { every: value.every, ...(by && Object.keys(by).length ? { by } : {}) };
}

const toScorerTarget = ({ op, number, number2, unit }: TargetValue): Record<string, unknown> => ({
  op,
  number,
  ...(number2 === null ? {} : { number2 }),
  unit,
});

const quote = (text: string, span: { start: number; end: number }): Record<string, string> => {
  const { exact, prefix, suffix } = describeSpan(text, span, CONTEXT).quote;
  return { exact, prefix, suffix };
};

function toAnnotation(text: string, mention: Mention): Record<string, unknown> {
  const place = quote(text, mention.span);
  if (mention.kind === "assignee") return { type: "assignee", role: mention.value.role, ...place };
  return {
    type: mention.kind,
    ...place,
    value: mention.kind === "deadline" ? toScorerDeadline(mention.value) : toScorerTarget(mention.value),
  };
}

function toTask(text: string, directive: Directive): Record<string, unknown> {
  // the guide counts what a heading says by when for the heading alone; on its items it is inferred (ANNOTATION, ruling 33)
  const own = directive.deadlines.filter(({ origin }) => origin !== "heading");
  const distinct = [
    ...new Map(own.map(({ value }) => [JSON.stringify(toScorerDeadline(value)), toScorerDeadline(value)])).values(),
  ];
  return {
    ...quote(text, directive.statement),
    lead: directive.leads.map(({ text: name }) => name),
    coordinating: directive.coordinating.map(({ text: name }) => name),
    due: distinct.length === 0 ? null : distinct.length === 1 ? distinct[0] : distinct,
    targets: directive.targets.map(({ text: words }) => words),
  };
}

function toScorerNotice(notice: Notice): Record<string, unknown> {
  const kind = notice.medium === "news" ? "news" : notice.documentType ? KINDS[notice.documentType] : null;
  return {
    directive: true,
    kind,
    number: notice.number,
    issued: notice.issued,
    issuer: notice.issuer?.name ?? null,
    signer: notice.signer,
    subject: notice.subject,
  };
}

/** One page's result in the scorer's words. */
export function toScorerForm(extraction: Extraction | null): Record<string, unknown> {
  if (extraction?.status !== "directive") {
    const why = extraction?.status === "secret" ? { refused: extraction.mark } : {};
    return { notice: { directive: false, ...why }, annotations: [], tasks: [] };
  }
  const { text, notice, mentions, directives } = extraction;
  return {
    notice: toScorerNotice(notice),
    annotations: mentions.map((mention) => toAnnotation(text, mention)),
    tasks: directives.map((directive) => toTask(text, directive)),
  };
}
