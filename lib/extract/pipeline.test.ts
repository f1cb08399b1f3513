import { describe, expect, it } from "vitest";
import { on } from "../../test/support/rule-cases.ts";
import { createGazetteer } from "../gazetteer/index.ts";
import type { Diagnostic } from "../model/directive.ts";
import type { Mention } from "../model/mention.ts";
import { definePatternExtractor, type ExtractionContext, type Extractor, type Refiner } from "./extractor.ts";
import { findMentions } from "./pipeline.ts";

const CONTEXT: ExtractionContext = { referenceDate: null, gazetteer: createGazetteer(), isTimeField: false };

const mention: Mention<"deadline"> = {
  kind: "deadline",
  span: { start: 0, end: 2 },
  value: on("2027-01-01") as Mention<"deadline">["value"],
  extractorId: "steady",
};
const steady: Extractor<"deadline"> = { id: "steady", kind: "deadline", cues: [], extract: () => [mention] };
const broken: Extractor<"deadline"> = {
  id: "broken",
  kind: "deadline",
  cues: [],
  extract() {
    throw new Error("no such day");
  },
};

function run(extractors: readonly Extractor[], refiners: readonly Refiner[], passage = "Bộ Y tế") {
  const diagnostics: Diagnostic[] = [];
  return { mentions: findMentions(passage, CONTEXT, { extractors, refiners }, diagnostics), diagnostics };
}

describe("the pipeline", () => {
  it("leaves a rule that throws out, says so, and goes on with the others", () => {
    expect(run([broken, steady], [])).toEqual({
      mentions: [mention],
      diagnostics: [{ stepId: "broken", message: "Error: no such day" }],
    });
  });

  it("records a failing step once, however often it fails", () => {
    const diagnostics: Diagnostic[] = [];
    for (let i = 0; i < 3; i++) findMentions("x", CONTEXT, { extractors: [broken], refiners: [] }, diagnostics);
    expect(diagnostics).toHaveLength(1);
  });

  it("goes on with the mentions as they were when a refiner throws", () => {
    const refiner: Refiner = {
      id: "failing-refiner",
      refine() {
        throw new Error("out of order");
      },
    };
    const { mentions, diagnostics } = run([steady], [refiner]);
    expect(mentions).toEqual([mention]);
    expect(diagnostics.map(({ stepId }) => stepId)).toEqual(["failing-refiner"]);
  });

  it("runs a rule only where one of its cues stands, in any case of letters", () => {
    const cued = { ...steady, cues: ["quý", "tháng"] };
    expect(run([cued], [], "QUÝ I").mentions).toHaveLength(1);
    expect(run([cued], [], "năm 2027").mentions).toHaveLength(0);
  });

  it("hands the mentions from one refiner to the next", () => {
    const doubled: Refiner = { id: "doubled", refine: (mentions) => [...mentions, ...mentions] };
    expect(run([steady], [doubled, doubled]).mentions).toHaveLength(4);
  });
});

describe("a rule made of a pattern", () => {
  const rule = definePatternExtractor({
    id: "rule",
    kind: "target",
    cues: [],
    pattern: "trên\\s+(?<number>\\d+)\\s+hộ",
    read: ({ number }, _context, { before, after }) =>
      Number(number) > 100 ? null : { op: ">=", number: Number(number), number2: null, unit: `${before.length}/${after}` },
  });
  const extract = (passage: string) => [...rule.extract(passage, CONTEXT)];

  it("gives the match as the mention's span, and the words around it to the reading", () => {
    expect(extract("Có TRÊN 20 hộ.")).toEqual([
      {
        kind: "target",
        span: { start: 3, end: 13 },
        value: { op: ">=", number: 20, number2: null, unit: "3/." },
        extractorId: "rule",
      },
    ]);
  });

  it("finds whole words only, and nothing where the reading refuses", () => {
    expect(extract("atrên 20 hộ, trên 20 hội, trên 500 hộ")).toEqual([]);
  });

  it("starts anew for each passage", () => {
    expect([extract("trên 5 hộ"), extract("trên 5 hộ")].map((found) => found.length)).toEqual([1, 1]);
  });
});
