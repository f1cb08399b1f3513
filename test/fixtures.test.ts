import { JSDOM } from "jsdom";
import { describe, expect, it } from "vitest";
import { readPage } from "../lib/annotate/read-page.ts";
import { extractNotice } from "../lib/extract/index.ts";
import type { Directive, Extraction, OutlineStep } from "../lib/model/directive.ts";
import type { PageText } from "../lib/model/page-text.ts";
import { type ExpectedDeadline, type ExpectedTask, expectedPage } from "./fixtures/expected.ts";
import { type FixturePage, fixturePages } from "./fixtures/pages.ts";

const NO_TEXT: PageText = { source: { url: "", title: null, published: null, layout: "unknown", attributes: {} }, blocks: [] };

function read({ html, url }: FixturePage): Extraction {
  const { document } = new JSDOM(html, { url }).window;
  return extractNotice(readPage(document, { url })?.page ?? NO_TEXT);
}

const folded = (value: unknown): unknown => (typeof value === "string" ? value.toLocaleLowerCase("vi") : value);
const path = (steps: readonly OutlineStep[]): string => steps.map(({ label }) => label).join(".");
/** A closing "." or "./." says nothing. */
const bare = (statement: string): string => statement.replace(/[\s./;]+$/u, "");

function noticeFields(extraction: Extraction, asked: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const notice = "notice" in extraction ? extraction.notice : null;
  const fields: Record<string, unknown> = { ...notice, issuer: notice?.issuer?.name ?? null };
  return Object.fromEntries(Object.keys(asked).map((key) => [key, folded(fields[key])]));
}

/** The parts of a deadline that the expectation names. */
const deadlinesLike = (found: Directive["deadlines"], expected: readonly ExpectedDeadline[]) =>
  found.map(({ text, value }, index) => {
    const fields: Readonly<Record<string, unknown>> = { ...value, text };
    return Object.fromEntries(Object.keys(expected[index] ?? fields).map((key) => [key, fields[key]]));
  });

function taskLike(found: Directive, expected: ExpectedTask): Record<string, unknown> {
  return {
    path: expected.path === null ? null : path(found.path),
    statement: bare(found.text),
    leads: found.leads.map(({ text }) => text),
    coordinating: found.coordinating.map(({ text }) => text),
    deadlines: deadlinesLike(found.deadlines, expected.deadlines),
    targets: found.targets.map(({ text }) => text),
    ...(expected.product === undefined ? {} : { product: found.product?.text }),
  };
}

const asWritten = ({ optional: _, ...task }: ExpectedTask): Record<string, unknown> => ({
  ...task,
  statement: bare(task.statement),
});

describe.each(fixturePages())("the sample page $id", (page) => {
  const expected = expectedPage(page.id);
  const extraction = read(page);
  const directives = extraction.status === "directive" ? extraction.directives : [];

  it(`is ${expected.status}`, () => {
    expect(extraction.status).toBe(expected.status);
  });

  it("gives the fields of the notice that the reader saw", () => {
    const fields = Object.fromEntries(Object.entries(expected.notice ?? {}).map(([key, value]) => [key, folded(value)]));
    expect(noticeFields(extraction, fields)).toEqual(fields);
  });

  it.each(expected.tasks.filter(({ optional }) => !optional))("holds the task “$statement”", (task) => {
    const found = directives.find(({ text }) => bare(text) === bare(task.statement));
    expect(found, `tasks read: ${directives.map(({ text }) => `\n  ${text}`).join("")}`).toBeDefined();
    if (found) expect(taskLike(found, task)).toEqual(asWritten(task));
  });

  it("holds no other task", () => {
    const known = new Set(expected.tasks.map(({ statement }) => bare(statement)));
    expect(directives.map(({ text }) => text).filter((text) => !known.has(bare(text)))).toEqual([]);
  });
});
