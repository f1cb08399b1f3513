import type { Route } from "@playwright/test";
import { type FixtureFile, fixtureBytes, SIGNED_ADDRESS } from "../fixtures/files.ts";
import { expect, test } from "./fixtures.ts";
import { ReaderPage, serveSignedFile } from "./pages/reader-page.ts";

const SIGNED = fixtureBytes("495-tb.signed.pdf");

const FILES: readonly (readonly [FixtureFile, string])[] = [
  ["encrypted.pdf", "Tệp có mật khẩu"],
  ["damaged.pdf", "Tệp hỏng hoặc tải chưa trọn"],
  ["empty.pdf", "Tệp rỗng"],
  ["not-a-pdf.pdf", "Đây không phải tệp PDF"],
  ["scan.pdf", "Tệp này là bản quét, chỉ có ảnh"],
  ["mixed.pdf", "Số trang là ảnh quét, chưa đọc được chữ: 1."],
];

test("a file that cannot be read says why, and the next one is read", async ({ desk }) => {
  const reader = await ReaderPage.open(desk);
  const choose = (name: FixtureFile) => reader.choose({ name, bytes: fixtureBytes(name) });
  await choose("cong-dien.pdf");
  const notice = await reader.notice();
  await notice.save("4");
  await notice.seesSaved("4");
  for (const [name, words] of FILES) {
    await choose(name);
    await reader.sees(words);
    // Nothing of the file before is left to be taken for this one's.
    await expect(reader.page.getByText("CÔNG ĐIỆN", { exact: true })).toHaveCount(0);
  }
  await choose("cong-dien.pdf");
  await notice.seesSaved("4");
  await (await desk.openPopup(notice)).seesTasks(1);
});

interface Answer {
  readonly name: string;
  readonly answer: (route: Route) => Promise<void>;
  readonly words: string;
}

const headers = { "content-type": "application/pdf" };
const ANSWERS: readonly Answer[] = [
  { name: "gone", answer: (route) => route.fulfill({ status: 404, body: "" }), words: "Tệp không còn trên máy chủ" },
  { name: "refused", answer: (route) => route.fulfill({ status: 403, body: "" }), words: "Máy chủ không cho tải tệp" },
  { name: "unreachable", answer: (route) => route.abort("connectionrefused"), words: "Máy chủ không cho tải tệp" },
  {
    name: "cut in the middle",
    answer: (route) =>
      route.fulfill({ headers: { ...headers, "content-length": String(SIGNED.length) }, body: SIGNED.subarray(0, 20_000) }),
    words: "Tải giữa chừng thì đứt",
  },
  {
    name: "too large by its header",
    answer: (route) => route.fulfill({ headers: { ...headers, "content-length": String(300 * 1024 * 1024) }, body: SIGNED }),
    words: "Tệp lớn hơn 100 MB",
  },
  {
    name: "a page that asks to log in",
    answer: (route) => route.fulfill({ contentType: "text/html", body: "<p>Đăng nhập</p>" }),
    words: "Đây không phải tệp PDF",
  },
];

for (const { name, answer, words } of ANSWERS) {
  test(`a download that is ${name} says so, and is tried again by a click`, async ({ desk }) => {
    let isBroken = true;
    const asked = await serveSignedFile(desk, (route) =>
      isBroken ? answer(route) : route.fulfill({ contentType: "application/pdf", body: SIGNED }),
    );
    const reader = await ReaderPage.open(desk, `?file=${encodeURIComponent(SIGNED_ADDRESS)}`);
    await reader.press("Tải tệp PDF này");
    await reader.sees(words);
    isBroken = false;
    await reader.press("Thử lại");
    expect(await (await reader.notice()).summary()).toMatch(/^5 nhiệm vụ/u);
    expect(asked.seen).toHaveLength(2);
  });
}
