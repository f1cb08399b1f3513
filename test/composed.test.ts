import { expect, it, vi } from "vitest";
import type { Directive } from "../lib/model/directive.ts";
import { toScorerDeadline } from "../scripts/extract/scorer-form.ts";
import { capital, join } from "../scripts/fuzz/duty-words.ts";
import {
  areAlike,
  countRows,
  countTasks,
  type DeadlineSentence,
  type Doer,
  type Excerpt,
  type Frame,
  type Head,
  namesOf,
  type Opening,
  type Paragraph,
  type ReadLine,
  readEntries,
  readLines,
  spanOf,
  type TargetSentence,
} from "./support/composed.ts";

// test/composed/README.md says what the entries are. Each share is a little below what was measured on 24 November 2026.

// thousands of small notices: seconds each, more beside other work
vi.setConfig({ testTimeout: 60_000 });

const PLAIN_DUTIES = [
  "rà soát, bổ sung quy hoạch cho phù hợp với thực tế",
  "kiểm tra, xử lý nghiêm các vi phạm theo quy định",
  "xây dựng phương án cụ thể, báo cáo cấp có thẩm quyền xem xét",
];
/** Who gives out what is composed; excerpts have ministries too. */
type Giver = Exclude<Head, "ministerial">;
const HEADS: readonly Giver[] = ["directive", "conclusion", "provincial"];
const CENTRAL_LEADS = [["Bộ Tài chính"], ["Bộ Công Thương", "Bộ Xây dựng"], ["Ủy ban nhân dân các tỉnh, thành phố"]];
const LEADS: Readonly<Record<Giver, readonly (readonly string[])[]>> = {
  directive: CENTRAL_LEADS,
  conclusion: CENTRAL_LEADS,
  provincial: [["Sở Tài chính"], ["Sở Công Thương", "Sở Xây dựng"], ["Ủy ban nhân dân các xã, phường"]],
};
const CENTRAL_HELPERS = [["Bộ Y tế"], ["Bộ Nội vụ", "Bộ Tư pháp"]];
const HELPERS: Readonly<Record<Giver, readonly (readonly string[])[]>> = {
  directive: CENTRAL_HELPERS,
  conclusion: CENTRAL_HELPERS,
  provincial: [["Sở Y tế"], ["Sở Nội vụ", "Sở Tư pháp"]],
};
/** Lines that stand around the one that is looked at, as in any notice. */
const BEFORE = "1. Bộ Khoa học và Công nghệ công khai số liệu.";
const AFTER = "3. Bộ Quốc phòng kiểm tra việc thực hiện.";

/** In how many of a hundred cases all is right; which entries are not is printed. */
function percentRight(cases: readonly { readonly entry: string; readonly isRight: boolean }[]): number {
  const wrong = new Set(cases.filter(({ isRight }) => !isRight).map(({ entry }) => entry));
  if (process.env.PRINT_WRONG) console.info([...wrong].join("\n"));
  return (100 * cases.filter(({ isRight }) => isRight).length) / cases.length;
}

const isLedBy = (directives: readonly Directive[], names: readonly string[]): boolean =>
  directives.length === 1 && directives.every(({ leads }) => namesOf(leads) === namesOf(names));

const inParts = <Entry>(entries: readonly Entry[], size = 20): readonly (readonly Entry[])[] =>
  Array.from({ length: Math.ceil(entries.length / size) }, (_, i) => entries.slice(i * size, (i + 1) * size));

const DOERS: readonly (readonly [string, Head])[] = [
  ["central-doers", "directive"],
  ["central-doers-second", "directive"],
  ["local-doers", "provincial"],
  ["local-doers-second", "provincial"],
];

it.each(DOERS)("%s are read as who must do what follows", (file, head) => {
  const cases = PLAIN_DUTIES.flatMap((duty) =>
    inParts(readEntries<Doer>(file)).flatMap((doers) => {
      const read = readLines(
        head,
        doers.map(({ text }, i) => `${i + 1}. ${text} ${duty}.`),
      );
      return doers.map(({ text, names }, i) => {
        const { directives = [] } = read[i] ?? {};
        const isRight = isLedBy(directives, names) && directives.every(({ coordinating }) => coordinating.length === 0);
        return { entry: text, isRight };
      });
    }),
  );
  expect(percentRight(cases)).toBeGreaterThan(89.5);
});

it.each(DOERS)("%s govern as headings the items below", (file, head) => {
  const items = PLAIN_DUTIES.slice(0, 2).map((duty, i) => `${"ab"[i]}) ${capital(duty)}.`);
  const cases = inParts(readEntries<Doer>(file)).flatMap((doers) => {
    const read = readLines(
      head,
      doers.flatMap(({ text }, i) => [`${i + 1}. ${text}:`, ...items]),
    );
    return doers.map(({ text, names }, i) => {
      const below: readonly ReadLine[] = read.slice(i * 3 + 1, i * 3 + 3);
      return { entry: text, isRight: below.every(({ directives }) => isLedBy(directives, names)) };
    });
  });
  expect(percentRight(cases)).toBeGreaterThan(90);
});

it.each(HEADS)("duties of any words are read behind their doer (%s)", (head) => {
  const cases = inParts(readEntries<{ readonly text: string }>("duties")).flatMap((duties) => {
    const names = (i: number): readonly string[] => LEADS[head][i % 3] ?? [];
    const read = readLines(
      head,
      duties.map(({ text }, i) => `${i + 1}. ${join(names(i))} ${text}.`),
    );
    return duties.map(({ text }, i) => ({ entry: text, isRight: isLedBy(read[i]?.directives ?? [], names(i)) }));
  });
  expect(percentRight(cases)).toBeGreaterThan(97.5);
});

it.each([
  ["openings", 91],
  ["openings-second", 92],
] as const)("%s govern the items below", (file, least) => {
  const cases = readEntries<Opening>(file).flatMap(({ text, kind }) =>
    (kind === "tin" ? (["conclusion"] as const) : HEADS).flatMap((head) =>
      LEADS[head].flatMap((names) =>
        [["a) ", "b) "] as const, ["- ", "- "] as const].map((marks) => {
          const opening = `2. ${capital(text.replace("{N}", join(names)))}`;
          const items = marks.map((mark, i) => mark + capital(`${PLAIN_DUTIES[i]}.`));
          const read = readLines(head, [BEFORE, opening, ...items, AFTER]);
          return {
            entry: text,
            isRight: read.slice(2, 4).every(({ directives }) => isLedBy(directives, names)),
          };
        }),
      ),
    ),
  );
  expect(percentRight(cases)).toBeGreaterThan(least);
});

it.each([
  ["frames", 81],
  ["frames-second", 81],
] as const)("sentences say who leads and who coordinates (%s)", (file, least) => {
  const cases = readEntries<Frame>(file).flatMap(({ text, extraLead = [], extraCoordinating = [], extraOptional = [] }) =>
    HEADS.flatMap((head) =>
      PLAIN_DUTIES.map((duty, i) => {
        const [leads, helpers] = [LEADS[head][i] ?? [], HELPERS[head][i % 2] ?? []];
        const line = text.replace("{L}", join(leads)).replace("{C}", join(helpers)).replace("{V}", duty);
        const wantedLeads = [...(text.includes("{L}") ? leads : []), ...extraLead];
        const wantedHelpers = [...(text.includes("{C}") ? helpers : []), ...extraCoordinating];
        const found = readLines(head, [BEFORE, `2. ${capital(line)}`, AFTER])[1]?.directives ?? [];
        const isRight =
          isLedBy(found, wantedLeads) &&
          found.every(
            ({ coordinating }) =>
              namesOf(coordinating.filter((body) => !extraOptional.includes(body.text))) === namesOf(wantedHelpers),
          );
        return { entry: text, isRight };
      }),
    ),
  );
  expect(percentRight(cases)).toBeGreaterThan(least);
});

/** A deadline's value as a word, without what it counts from. */
const without = ({ from: _, ...value }: Readonly<Record<string, unknown>>): string =>
  JSON.stringify(Object.fromEntries(Object.entries(value).sort(([a], [b]) => a.localeCompare(b))));

it("deadlines are found with their values, and nothing else is taken for one", () => {
  const cases = inParts(readEntries<DeadlineSentence>("deadlines"), 10).flatMap((entries) => {
    const read = readLines(
      "directive",
      entries.map(({ text }, i) => `${i + 1}. ${text}`),
    );
    return entries.map(({ text, deadlines }, i) => {
      const line = `${i + 1}. ${text}`;
      const found = (read[i]?.mentions ?? []).filter((mention) => mention.kind === "deadline");
      const wanted = deadlines.map(({ due, value }) => without(value ?? { due }));
      const isRight =
        areAlike(
          deadlines.map((quote) => spanOf(line, quote)),
          found.map(({ span }) => span),
        ) && found.every(({ value }, at) => without(toScorerDeadline(value)) === wanted[at]);
      return { entry: text, isRight };
    });
  });
  expect(percentRight(cases)).toBeGreaterThan(89);
});

it("targets are found, and no other figures", () => {
  const cases = inParts(readEntries<TargetSentence>("targets"), 10).flatMap((entries) => {
    const read = readLines(
      "directive",
      entries.map(({ text }, i) => `${i + 1}. ${text}`),
    );
    return entries.map(({ text, targets }, i) => {
      const found = (read[i]?.mentions ?? []).filter(({ kind }) => kind === "target");
      const line = `${i + 1}. ${text}`;
      const isRight = areAlike(
        targets.map((quote) => spanOf(line, quote)),
        found.map(({ span }) => span),
      );
      return { entry: text, isRight };
    });
  });
  expect(percentRight(cases)).toBeGreaterThan(83);
});

it("paragraphs that name no doer are told for tasks or none", () => {
  const cases = readEntries<Paragraph>("paragraphs").map((paragraph) => ({
    entry: `${paragraph.place}: ${paragraph.text}`,
    isRight: countTasks(paragraph) === paragraph.tasks,
  }));
  expect(percentRight(cases)).toBeGreaterThan(72.5);
});

it("excerpts of notices give the rows that a clerk enters", () => {
  const values = (due: unknown): string =>
    [due ?? []]
      .flat()
      .map((value) => without(value as Record<string, unknown>))
      .sort()
      .join("|");
  const isDue = ({ deadlines }: Directive, due: unknown): boolean =>
    values(deadlines.map(({ value }) => toScorerDeadline(value))) === values(due);
  const counts = readEntries<Excerpt>("excerpts").map((excerpt) => ({ excerpt, ...countRows(excerpt, isDue) }));
  const sum = (what: "wanted" | "made" | "right"): number => counts.reduce((all, count) => all + count[what], 0);
  if (process.env.PRINT_WRONG)
    for (const { excerpt, wanted, made, right } of counts)
      if (right < Math.max(wanted, made)) console.info(excerpt.lines.join("\n"));
  // F1 of rows that are wholly right
  expect((200 * sum("right")) / (sum("wanted") + sum("made"))).toBeGreaterThan(82);
});
