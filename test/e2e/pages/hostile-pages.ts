/** Pages that mean harm, or that merely hold what nobody expected. All are notices in the manner of real ones, written for this project. */

const HEAD = `<div class="content1"><p>VĂN PHÒNG CHÍNH PHỦ</p><p>Số: 611/TB-VPCP</p><p>Hà Nội, ngày 02 tháng 11 năm 2026</p>
<p>THÔNG BÁO</p><p>KẾT LUẬN CỦA PHÓ THỦ TƯỚNG CHÍNH PHỦ TẠI CUỘC HỌP VỀ CẤP NƯỚC NÔNG THÔN</p>
<p>Sau khi nghe báo cáo và ý kiến của các đại biểu, Phó Thủ tướng Chính phủ kết luận như sau:</p>`;
const ITEMS = `<p>1. Bộ Xây dựng chủ trì, phối hợp với Bộ Y tế rà soát các trạm cấp nước, báo cáo trước ngày 20/12/2026.</p>
<p>2. Bộ Tài chính bố trí kinh phí, hoàn thành trước ngày 25/12/2026.</p>`;
const FOOT = "<p>Văn phòng Chính phủ xin thông báo để các cơ quan biết, thực hiện.</p></div>";

/** Where such a page is served. */
export const HOSTILE_URL =
  "https://thuvienphapluat.vn/van-ban/Xay-dung-Do-thi/Thong-bao-611-TB-VPCP-2026-cap-nuoc-nong-thon-911611.aspx";

const page = (body: string, head = ""): string =>
  `<!DOCTYPE html><html lang="vi"><head><meta charset="utf-8"><title>Thông báo 611/TB-VPCP</title>${head}
<style>body{margin:0}.content1{margin-left:160px;width:520px;font:16px/24px Arial}</style></head>
<body><div id="divContentDoc">${body}</div></body></html>`;

/** A harmless page with two tasks. */
export const PLAIN = page(HEAD + ITEMS + FOOT);

/**
 * Runs in the page before anything of ours: puts its own functions in place of the browser's, listens to everything, and notes
 * whatever of ours comes by. `window.caught` is what it got of our tree: roots and nodes.
 */
const SPY = `<script>
window.caught = [];
const rootOf = Function.prototype.call.bind(Node.prototype.getRootNode);
const isOurs = (value) => value instanceof ShadowRoot || (value instanceof Node && rootOf(value) instanceof ShadowRoot);
const note = (what, value) => { if (isOurs(value)) window.caught.push(what + " " + value.nodeName); };
const spy = (owner, name) => {
  const own = Object.getOwnPropertyDescriptor(owner, name);
  if (!own || typeof own.value !== "function") return;
  owner[name] = function (...values) { const all = own.value.apply(this, values); for (const one of [this, all, ...values]) note(name, one); window.calls = (window.calls ?? 0) + 1; return all; };
};
for (const name of ["attachShadow", "append", "setAttribute", "replaceChildren", "closest", "getBoundingClientRect", "checkVisibility"]) spy(Element.prototype, name);
for (const name of ["appendChild", "insertBefore", "getRootNode"]) spy(Node.prototype, name);
for (const name of ["map", "forEach", "filter", "push", "flatMap"]) {
  const own = Array.prototype[name];
  Array.prototype[name] = function (...values) { for (let at = 0; at < this.length; at++) note("Array." + name, this[at]); return own.apply(this, values); };
}
for (const name of ["setStart", "setEnd", "getClientRects"]) spy(Range.prototype, name);
for (const name of ["addEventListener", "dispatchEvent"]) spy(EventTarget.prototype, name);
CSS.highlights.set = () => { throw new Error("none of your highlights"); };
Promise.prototype.then = ((own) => function (...values) { return own.apply(this, values); })(Promise.prototype.then);
JSON.stringify = () => { throw new Error("no JSON"); };
window.MutationObserver = class { constructor() { throw new Error("no observers"); } };
window.IntersectionObserver = class { constructor() { throw new Error("no observers"); } };
window.getComputedStyle = () => { throw new Error("no styles"); };
Object.defineProperty(Document.prototype, "createElement", { value() { throw new Error("no elements"); } });
Object.freeze(document);
for (const type of ["click", "pointerdown", "pointerup", "mousedown", "mouseup", "keydown", "keyup", "focusin", "focusout", "input", "pointerover"])
  for (const target of [window, document, document.documentElement])
    target.addEventListener(type, (event) => {
      note(type, event.target);
      for (const step of event.composedPath()) note(type + " path", step);
    }, true);
</script>`;

/** The page that redefines, freezes and listens to what it can. */
export const SPYING = page(HEAD + ITEMS + FOOT, SPY);

/**
 * Runs in the page before anything of its own: writes down every word that any event tells of what happens in our card. `window.overheard`: "event: word".
 */
const EAVESDROP = `<script>
window.overheard = [];
const types = new Set(["textInput", "beforecopy", "beforecut", "beforepaste", "DOMActivate", "focusin", "focusout", "compositionstart", "compositionupdate", "compositionend"]);
for (const owner of [window, document, document.documentElement])
  for (const name in owner) if (/^on[a-z]+$/.test(name)) types.add(name.slice(2));
const tell = (what, word) => { if (word) window.overheard.push(what + ": " + word); };
for (const type of types)
  for (const target of [window, document])
    target.addEventListener(type, (event) => {
      if (event.isTrusted && event.target?.nodeName === "SECTION")
        for (const source of [event, event.clipboardData, event.dataTransfer])
          for (const word of [source?.key, source?.code, source?.data, source?.keyCode, source?.getData?.("text/plain")]) tell(type, word);
    }, true);
</script>`;

/** The page that only listens. */
export const EAVESDROPPING = page(HEAD + ITEMS + FOOT, EAVESDROP);

/** A page that changes its own tree in every frame, inside the text and beside it. */
export const RESTLESS = page(
  `${HEAD}${ITEMS}${FOOT}<p id="clock"></p>`,
  `<script>addEventListener("DOMContentLoaded", () => {
  const text = document.querySelector(".content1 p:nth-child(6)");
  let frame = 0;
  const turn = () => {
    document.getElementById("clock").textContent = "Khung " + frame++;
    text.firstChild.replaceWith(document.createTextNode(text.textContent));
    document.documentElement.toggleAttribute("data-turn");
    requestAnimationFrame(turn);
  };
  turn();
});</script>`,
);

/** What a page may write into every field that is read from it, as text. */
export const EVIL = {
  markup: `<img src=x onerror="window.hacked=1">`,
  script: `<script>window.hacked=1</script>`,
  formula: `=HYPERLINK("https://probe.invalid/";"Mở")`,
} as const;

const asText = (text: string): string => text.replace(/&/gu, "&amp;").replace(/</gu, "&lt;");

/** A notice with markup, scripts and formulas in its title, subject, items and names, all of them words to its reader. */
export const MARKED_UP = page(
  `${HEAD.replace("CẤP NƯỚC NÔNG THÔN", `CẤP NƯỚC ${asText(EVIL.markup)} NÔNG THÔN`)}
<p>1. Bộ Xây dựng chủ trì, phối hợp với Bộ Y tế rà soát ${asText(EVIL.markup)} các trạm cấp nước ${asText(EVIL.script)}, báo cáo trước ngày 20/12/2026.</p>
<p>2. Bộ Tài chính bố trí kinh phí đạt ít nhất 95% ${asText("<svg onload=window.hacked=1>")}, hoàn thành trước ngày 25/12/2026.</p>${FOOT}`,
  `<meta property="og:title" content="${asText(EVIL.formula).replaceAll('"', "&quot;")}">`,
);

const times = (count: number, make: (index: number) => string): string =>
  Array.from({ length: count }, (_, at) => make(at)).join("");

/** Pages that are right but monstrous, by what they hold. */
export const MONSTERS: Readonly<Record<string, string>> = {
  "ten million characters": page(
    HEAD + ITEMS + times(280, (at) => `<p>Phần ${at}. ${"Nội dung dài của báo cáo kèm theo. ".repeat(1_000)}</p>`) + FOOT,
  ),
  "every letter a text node of its own": page(
    HEAD + ITEMS + FOOT,
    `<script>addEventListener("DOMContentLoaded", () => {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const all = []; while (walker.nextNode()) all.push(walker.currentNode);
  for (const node of all) node.replaceWith(...[...node.data].map((letter) => document.createTextNode(letter)));
});</script>`,
  ),
  "ten thousand elements deep": page(
    HEAD + ITEMS + FOOT,
    `<script>addEventListener("DOMContentLoaded", () => {
  let at = document.querySelector("#divContentDoc");
  // Boxes nested as deep end the browser's own layout.
  for (let depth = 0; depth < 10000; depth++) { at = at.appendChild(document.createElement("div")); at.style.display = "contents"; }
  at.textContent = "đáy";
});</script>`,
  ),
  "right-to-left and invisible signs": page(
    (HEAD + ITEMS + FOOT)
      .replaceAll("Bộ Xây dựng", "\u202eBộ \u200bXây\u200b d\u00adựng\u202c")
      .replaceAll("20/12/2026", "20/12\u2060/2026\u200f"),
  ),
};
