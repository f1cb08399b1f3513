import { afterEach, describe, expect, it } from "vitest";
import { userEvent } from "vitest/browser";
import { ReaderScan } from "../../components/ReaderScan.tsx";
import { mount, named } from "../../test/support/mount.tsx";
import type { ShownDocument } from "./open-document.ts";
import type { RecognizeOptions } from "./recognize-scans.ts";
import { useScans } from "./use-scans.ts";

type Options = Omit<RecognizeOptions, "onPage">;

/** A file of three scanned pages; a page is read when the test says so. */
class FakeFile {
  readonly begun: number[] = [];
  readonly read: number[] = [];
  shownAgain = 0;
  private finishPage: () => void = () => {};

  finish(): void {
    this.finishPage();
  }

  private readonly recognize = async ({ onProgress, mayGoOn, signal }: Options): Promise<void> => {
    const ended = new Promise<void>((resolve) => signal.addEventListener("abort", () => resolve()));
    for (const page of [0, 1, 2]) {
      this.begun.push(page);
      onProgress(page, 0);
      await Promise.race([new Promise<void>((resolve) => (this.finishPage = resolve)), ended]);
      if (signal.aborted) return;
      this.read.push(page);
      await Promise.race([mayGoOn(), ended]);
      if (signal.aborted) return;
    }
  };

  readonly shown = {
    scans: { desk: { unread: [0, 1, 2], recognize: this.recognize }, readAgain: async () => this.shown },
  } as unknown as ShownDocument;
}

function Recognition({ file }: { readonly file: FakeFile }) {
  const { work, start, pause, resume, cancel } = useScans(file.shown, () => void file.shownAgain++);
  const actions = { onStart: start, onPause: pause, onResume: resume, onCancel: cancel };
  return <ReaderScan work={work} scanned={3} pages={3} doubtful={0} {...actions} />;
}

let view: ReturnType<typeof mount> | null = null;

/** React is told what belongs to the test, and what happens by itself. */
const inTest = (isInTest: boolean): unknown => Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: isInTest });

function open(): FakeFile {
  const file = new FakeFile();
  view = mount(<Recognition file={file} />);
  inTest(false);
  return file;
}
function close(): void {
  inTest(true);
  view?.unmount();
  view = null;
}
afterEach(close);

const press = (name: string): Promise<void> => userEvent.click(named(view?.container ?? document, "button", name));
const says = () => expect.poll(() => view?.container.textContent);

describe("recognizing", () => {
  it("pauses behind the page that was begun, and goes on when told to", async () => {
    const file = open();
    await press("Nhận dạng trang quét");
    await says().toContain("Đang nhận dạng trang 1 (1 trong 3)");
    await press("Tạm dừng");
    await says().toContain("Tạm dừng sau trang 1 (1 trong 3)");
    file.finish();
    await expect.poll(() => file.read).toEqual([0]);
    expect(file.begun).toEqual([0]);
    await press("Tiếp tục");
    await says().toContain("Đang nhận dạng trang 2 (2 trong 3)");
    expect(file.begun).toEqual([0, 1]);
  });

  it("is given up in the middle of a page, running or paused; what was read by then is shown", async () => {
    for (const isPaused of [false, true]) {
      const file = open();
      await press("Nhận dạng trang quét");
      file.finish();
      await says().toContain("trang 2 (2 trong 3)");
      if (isPaused) await press("Tạm dừng");
      await press("Thôi nhận dạng");
      await expect.poll(() => file.shownAgain).toBe(1);
      expect(file.read).toEqual([0]);
      await says().toContain("mỗi trang mất vài giây");
      close();
    }
  });
});
