import { describe, expect, it } from "vitest";
import { mark, readMarked } from "../../test/support/marked.ts";
import type { RuleCase, RuleCases } from "../../test/support/rule-cases.ts";
import { createGazetteer } from "../gazetteer/index.ts";
import { compareSpans } from "../model/span.ts";
import { findMentions } from "./pipeline.ts";
import { EXTRACTORS } from "./registry.ts";

const CASES = import.meta.glob<RuleCases>("./extractors/*/*.cases.ts", { eager: true });
const files = Object.entries(CASES).map(([path, cases]) => ({ id: path.replace(/^.*\/|\.cases\.ts$/gu, ""), ...cases }));

describe.each(files)("the rule $id", ({ id, referenceDate, finds, ignores }) => {
  const extractors = EXTRACTORS.filter((extractor) => extractor.id === id);

  /** What the rule alone makes of a case, and the trace of it. */
  const read = ({ sentence, isTimeField = false, isObjective = false }: RuleCase) => {
    const { text } = readMarked(sentence);
    const trace: string[] = [];
    const context = {
      referenceDate,
      gazetteer: createGazetteer(),
      isTimeField,
      isObjective,
      trace: (event: () => string) => void trace.push(event()),
    };
    const diagnostics: { stepId: string; message: string }[] = [];
    const mentions = [...findMentions(text, context, { extractors, refiners: [] }, diagnostics)].sort((a, b) =>
      compareSpans(a.span, b.span),
    );
    return {
      sentence: mark(
        text,
        mentions.map(({ span }) => span),
      ),
      values: mentions.map(({ value }) => value),
      threw: diagnostics,
      trace,
    };
  };

  const check = (example: RuleCase): void => {
    const { sentence, values } = example;
    const { trace, ...found } = read(example);
    expect(found, trace.join("\n")).toEqual({ sentence, values, threw: [] });
  };

  const titled = (cases: readonly RuleCase[]) => cases.map((example) => [example.sentence, example] as const);
  const sound = (cases: readonly RuleCase[]) => titled(cases.filter(({ knownFailure }) => knownFailure === undefined));
  const known = [...finds, ...ignores].flatMap((example) =>
    example.knownFailure === undefined ? [] : [[example.sentence, example.knownFailure, example] as const],
  );

  it("is registered once", () => {
    expect(extractors).toHaveLength(1);
  });
  it.each(sound(finds))("finds %s", (_, example) => check(example));
  it.each(sound(ignores))("ignores %s", (_, example) => check(example));
  it.fails.each(known)("does not yet read: %s (%s)", (_sentence, _why, example) => check(example));
});
