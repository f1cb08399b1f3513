import { lineOf } from "./page-metadata.ts";

const TITLES = /^(?:Just a moment|Attention Required|Access denied|Checking your browser)/iu;
const SELECTORS = "#challenge-form, #challenge-running, #cf-wrapper, .cf-turnstile, form[action*='captcha' i]";
const SENTENCES =
  /truy cập với tần suất quá nhiều|xác nhận (?:bạn|không phải) .{0,20}(?:robot|người máy)|nhập mã xác nhận để tiếp tục/iu;
/** A page that only asks to wait has no more text than this. */
const LONGEST = 1500;

/** Whether the page stands between the reader and the document: a check, a captcha, a message about too many visits. */
export function isInterstitial(document: Document): boolean {
  if (TITLES.test(lineOf(document.querySelector("title")) ?? "")) return true;
  const length = document.body?.textContent?.length ?? 0;
  if (length > 20 * LONGEST) return false;
  const text = lineOf(document.body) ?? "";
  return text.length <= LONGEST && (SENTENCES.test(text) || document.querySelector(SELECTORS) !== null);
}
