import { type CDPSession, expect, type Page } from "@playwright/test";
import {
  type Control,
  clickControl,
  findControls,
  focusedName,
  openSession,
  pointOf,
  readTree,
  shortcutOf,
  waitForControl,
} from "../../../scripts/support/closed-root.ts";
import { type FixtureId, fixturePage } from "../../fixtures/pages.ts";
import { paintedMarks } from "./painted-marks.ts";

const literally = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/gu, "\\$&");
const item = (path: string): string => `m[uụ]c ${literally(path)}(?=,|$)`;

/** Our host element; it stands at the end of the document. */
const OWN_REGION = "region Sổ tay nhiệm vụ";

/** A page with a notice, as its reader sees it: the text, our marks, our controls. */
export class NoticePage {
  private constructor(
    readonly page: Page,
    private readonly session: CDPSession,
    readonly address: string,
  ) {}

  /** Opens the sample page. */
  static async open(page: Page, id: FixtureId): Promise<NoticePage> {
    const { url } = fixturePage(id);
    await page.goto(url);
    return new NoticePage(page, await openSession(page), url);
  }

  /** The page in this tab, wherever it was opened from. */
  static async of(page: Page): Promise<NoticePage> {
    return new NoticePage(page, await openSession(page), page.url().replace(/#.*$/su, ""));
  }

  /** Headline of the summary ("12 nhiệm vụ · 7 có thời hạn"), once it is there. */
  async summary(): Promise<string> {
    return (await this.sees(/^\d+ nhiệm vụ · \d+ có thời hạn/u)).name;
  }

  /** Waits for words of ours on the page. */
  async sees(words: RegExp): Promise<Control> {
    return waitForControl(this.session, "StaticText", words);
  }

  /** Names of all our save buttons, in the order of the text. */
  async saveButtons(): Promise<string[]> {
    const unsaved = await findControls(this.session, "button", /^Lưu nhiệm vụ m/u);
    return unsaved.map(({ name }) => name);
  }

  /** Names of the buttons that say "Đã lưu", in the order of the text. */
  async savedButtons(): Promise<string[]> {
    return (await findControls(this.session, "button", /^Đã lưu.*m[uụ]c/u)).map(({ name }) => name);
  }

  /** Presses "Lưu" beside an item with the mouse. */
  async save(path: string): Promise<void> {
    await clickControl(this.page, this.session, await this.saveButton(path));
  }

  async saveButton(path: string): Promise<Control> {
    return waitForControl(this.session, "button", new RegExp(`^Lưu nhiệm vụ ${item(path)}`, "u"));
  }

  /** Waits until the item's button says "Đã lưu". */
  async seesSaved(path: string, timeout?: number): Promise<void> {
    await waitForControl(this.session, "button", new RegExp(`^Đã lưu.*${item(path)}`, "u"), timeout);
  }

  /** Presses "Lưu tất cả" in the summary. */
  async saveAll(): Promise<void> {
    await clickControl(this.page, this.session, await waitForControl(this.session, "button", "Lưu tất cả"));
  }

  /** Middle of a passage of the page's own text, scrolled into view; window CSS px. */
  async pointInText(words: string): Promise<{ x: number; y: number }> {
    return this.page.evaluate((text) => {
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const at = node.textContent?.indexOf(text) ?? -1;
        if (at < 0 || !node.parentElement?.checkVisibility()) continue;
        node.parentElement.scrollIntoView({ block: "center" });
        const range = document.createRange();
        range.setStart(node, at);
        range.setEnd(node, at + text.length);
        const box = range.getClientRects()[0];
        if (box) return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
      }
      throw new Error(`the page does not say "${text}"`);
    }, words);
  }

  /** Clicks on words of the page. */
  async clickText(words: string): Promise<void> {
    const { x, y } = await this.pointInText(words);
    await this.page.mouse.click(x, y);
  }

  /** Opens the card of the task to which a marked phrase belongs, by a click on the phrase. */
  async openCard(phrase: string): Promise<Control> {
    await this.clickText(phrase);
    return this.card();
  }

  /** The open card. */
  async card(): Promise<Control> {
    return waitForControl(this.session, "dialog", /./u);
  }

  async hasCard(): Promise<boolean> {
    return (await findControls(this.session, "dialog", /./u)).length > 0;
  }

  /** Presses a button of ours by its name. */
  async press(name: RegExp | string): Promise<void> {
    await clickControl(this.page, this.session, await waitForControl(this.session, "button", name));
  }

  /** A button of ours by its name. */
  async button(name: RegExp | string): Promise<Control> {
    return waitForControl(this.session, "button", name);
  }

  /** The keys that a button of ours names to listeners; `null` when it names none. */
  async keysOf(name: string): Promise<string | null> {
    return shortcutOf(this.session, await waitForControl(this.session, "button", name));
  }

  /** Our interface as the browser tells it to listeners: "role name", in the order in which it is read. */
  async interfaceTree(): Promise<string[]> {
    const lines = await readTree(this.session);
    const start = lines.indexOf(OWN_REGION);
    if (start < 0) throw new Error("nothing of ours is told to listeners");
    return lines.slice(start);
  }

  /** The page without our interface, as the browser tells it to listeners. */
  async pageTree(): Promise<string[]> {
    return readTree(this.session, (line) => line !== OWN_REGION);
  }

  /** Opens the editor of the open card. */
  async edit(): Promise<void> {
    await this.press("Sửa");
    await this.sees(/^Sửa nhiệm vụ$/u);
  }

  /** Puts other words into a field of the editor. */
  async fill(field: RegExp | string, words: string): Promise<void> {
    await clickControl(this.page, this.session, await waitForControl(this.session, "textbox", field));
    await this.page.keyboard.press("Control+A");
    await this.page.keyboard.insertText(words);
  }

  /** Types into a field of the editor, key by key. */
  async type(field: RegExp | string, words: string): Promise<void> {
    await clickControl(this.page, this.session, await waitForControl(this.session, "textbox", field));
    await this.page.keyboard.type(words);
  }

  /** Types into a field that suggests names. */
  async typeName(field: RegExp | string, words: string): Promise<void> {
    await clickControl(this.page, this.session, await waitForControl(this.session, "combobox", field));
    await this.page.keyboard.type(words);
  }

  /** Names of all our buttons that match, in their order. */
  async buttons(name: RegExp): Promise<string[]> {
    return (await findControls(this.session, "button", name)).map((found) => found.name);
  }

  /** Waits until our words are gone. */
  /** Whether our interface says so now. */
  async says(words: RegExp): Promise<boolean> {
    return (await findControls(this.session, "StaticText", words)).length > 0;
  }

  async doesNotSee(words: RegExp): Promise<void> {
    await expect.poll(async () => (await findControls(this.session, "StaticText", words)).length).toBe(0);
  }

  /** Where a control of ours stands in the window. */
  async placeOf(control: Control): Promise<{ x: number; y: number }> {
    return pointOf(this.session, control);
  }

  /** Name of the control that has the keyboard focus, ours or the page's; "" when there is none. */
  async focusedName(): Promise<string> {
    return focusedName(this.session);
  }

  /** The marked words of each kind, in the order of the page. */
  marks() {
    return paintedMarks(this.page);
  }

  /** Whether anything of ours is on the page: an element, a mark, a control. */
  async isUntouched(): Promise<boolean> {
    const [marks, elements] = [await this.marks(), await this.page.locator("html > :not(head):not(body)").count()];
    return Object.values(marks).every((words) => words.length === 0) && elements === 0;
  }
}
