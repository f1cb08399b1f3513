import type { IsoDate } from "../../lib/model/calendar-date.ts";
import type { Directive, DirectiveDeadline } from "../../lib/model/directive.ts";
import type { AgencyId } from "../../lib/model/mention.ts";
import type { Notice } from "../../lib/model/notice.ts";

/** A notice of the Government Office with what a test does not care about filled in. */
export function buildNotice(fields: Partial<Notice> = {}): Notice {
  return {
    medium: "document",
    documentType: "TB",
    number: "412/TB-VPCP",
    issued: "2026-11-20" as IsoDate,
    issuer: { name: "Văn phòng Chính phủ", agencyId: "van-phong-chinh-phu" as AgencyId },
    signer: null,
    subject: "Kết luận cuộc họp về giải ngân vốn đầu tư công",
    isInternal: false,
    ...fields,
  };
}

/** Item and place in it ("II.1#2") with the statement that stands there. */
export type PlacedStatement = readonly [place: string, statement: string];

/** The text that holds the statements one under the other, and its directives; keys are the places. */
export function buildDirectives(statements: readonly PlacedStatement[]): {
  readonly text: string;
  readonly directives: readonly Directive[];
} {
  let text = "Văn phòng Chính phủ thông báo như sau:";
  const directives = statements.map(([place, statement]): Directive => {
    const [path = "", ordinal = "1"] = place.split("#");
    const start = text.length + 1;
    text += `\n${statement}`;
    const written = /trước ngày (\d{2})\/(\d{2})\/(\d{4})/u.exec(statement);
    return {
      key: place,
      path: path.split(".").map((label) => ({ label, ordinal: 1 })),
      ordinal: Number(ordinal),
      statement: { start, end: start + statement.length },
      text: statement,
      leads: [],
      coordinating: [],
      deadlines: written ? [readDeadline(written, start)] : [],
      targets: [],
      product: null,
    };
  });
  return { text, directives };
}

function readDeadline(written: RegExpExecArray, offset: number): DirectiveDeadline {
  const [phrase, day, month, year] = written;
  const start = offset + written.index;
  const due = `${year}-${month}-${day}` as IsoDate;
  return {
    text: phrase,
    span: { start, end: start + phrase.length },
    origin: "own-text",
    value: { form: "date", due, at: null, exclusive: true, basis: "stated" },
  };
}
