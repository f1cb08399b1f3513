import { JSDOM } from "jsdom";
import { describe, expect, it, vi } from "vitest";
import { readPage } from "../lib/annotate/read-page.ts";
import { extractNotice } from "../lib/extract/index.ts";
import type { Directive, Extraction } from "../lib/model/directive.ts";
import type { Notice } from "../lib/model/notice.ts";
import type { PageText } from "../lib/model/page-text.ts";
import { readPdfFile } from "../scripts/extract/read-pdf-file.ts";
import { UnreadableFile } from "../scripts/extract/unreadable-file.ts";
import { expectedFile } from "./fixtures/expected.ts";
import { type FixtureFile, fixtureBytes, SAME_NOTICE, type SameNotice } from "./fixtures/files.ts";
import { type FixtureId, fixturePage } from "./fixtures/pages.ts";

function webPage(id: FixtureId): PageText {
  const { html, url } = fixturePage(id);
  const read = readPage(new JSDOM(html, { url }).window.document, { url });
  if (!read) throw new Error(`${id} holds no text`);
  return read.page;
}

const pages = new Map<FixtureFile, Promise<PageText>>();

/** The text of a sample file, each file read once. */
function pdfPage(name: FixtureFile): Promise<PageText> {
  const page = pages.get(name) ?? readPdfFile(name, new Uint8Array(fixtureBytes(name)));
  pages.set(name, page);
  return page;
}

/** The library loads its fonts with the first file. */
vi.setConfig({ testTimeout: 30_000 });

/** All of a task that is saved and shown; places in the text apart. */
const taskOf = ({ path, text, leads, coordinating, deadlines, targets, product }: Directive) => ({
  path: path.map(({ label }) => label).join("."),
  text,
  leads: leads.map((lead) => [lead.text, lead.origin]),
  coordinating: coordinating.map((body) => body.text),
  deadlines: deadlines.map((deadline) => [deadline.text, deadline.value]),
  targets: targets.map((target) => [target.text, target.value]),
  product: product?.text ?? null,
});

const tasksOf = (read: Extraction) => (read.status === "directive" ? read.directives.map(taskOf) : read.status);

/** The head, but for where the page has it from. Letter case of the subject is the site's own. */
const headOf = (read: Extraction): Partial<Notice> | null => {
  if (!("notice" in read) || read.notice === null) return null;
  const { medium: _, ...head } = read.notice;
  return { ...head, subject: head.subject?.toLocaleLowerCase("vi") ?? null };
};

describe.each(Object.entries(SAME_NOTICE) as [SameNotice, FixtureId][])("%s, a print of %s", (name, id) => {
  it("gives the same tasks as the page, one by one", async () => {
    const onPage = tasksOf(extractNotice(webPage(id)));
    expect(onPage.length).toBeGreaterThan(3);
    expect(tasksOf(extractNotice(await pdfPage(name)))).toEqual(onPage);
  });

  it("gives the same head", async () => {
    expect(headOf(extractNotice(await pdfPage(name)))).toEqual(headOf(extractNotice(webPage(id))));
  });
});

describe("a signed file whose number and date were stamped by hand", () => {
  const { notice, tasks } = expectedFile("495-tb.expected.json");
  const onPage = webPage("thuoc-tinh-vanban");

  it("has its head from the page that links to it", async () => {
    const { source, blocks } = await pdfPage("495-tb.signed.pdf");
    const read = extractNotice({ blocks, source: { ...source, attributes: onPage.source.attributes } });
    expect(read).toMatchObject({ status: "directive", notice: { ...notice, issuer: { name: notice?.issuer } } });
  });

  it("has no number and no date where nobody says them", async () => {
    const read = extractNotice(await pdfPage("495-tb.signed.pdf"));
    expect(read).toMatchObject({ status: "directive", notice: { documentType: "TB", number: null, issued: null } });
  });

  it("holds the tasks that the notice was written with, and nothing of the stamp", async () => {
    const { source, blocks } = await pdfPage("495-tb.signed.pdf");
    expect(blocks.filter(({ text }) => /^(?:Người ký|Email|Thời gian ký)/u.test(text))).toEqual([]);
    const read = extractNotice({ blocks, source: { ...source, attributes: onPage.source.attributes } });
    const found = read.status === "directive" ? read.directives : [];
    expect(
      found.map(({ path, text, leads, coordinating, deadlines, targets }) => ({
        path: path.map(({ label }) => label).join("."),
        statement: text,
        leads: leads.map((lead) => lead.text),
        coordinating: coordinating.map((body) => body.text),
        deadlines: deadlines.map(({ text, value }) => ({ text, ...value })),
        targets: targets.map((target) => target.text),
      })),
    ).toMatchObject(tasks);
  });
});

describe("a file that gives no tasks", () => {
  it("is told as secret by the mark on its first page", async () => {
    expect(extractNotice(await pdfPage("secret.pdf")).status).toBe("secret");
  });

  it.each([
    ["encrypted.pdf", /encrypted/u],
    ["damaged.pdf", /damaged/u],
    ["empty.pdf", /empty/u],
    ["not-a-pdf.pdf", /not a PDF/u],
  ] as const)("%s is refused with its reason", async (name, reason) => {
    await expect(pdfPage(name)).rejects.toThrow(UnreadableFile);
    await expect(pdfPage(name)).rejects.toThrow(reason);
  });
});
