import type { IsoDate } from "../../model/calendar-date.ts";
import type { DirectiveAssignee } from "../../model/directive.ts";
import { actOf, heirsOn } from "../../model/succession.ts";
import { make } from "./make-element.ts";
import type { TaskView } from "./task-state.ts";
import { bindingWord, lowerFirst } from "./task-words.ts";
import type { Words } from "./words.ts";

/** "Đơn vị tôi: chủ trì", with the unit's name for whoever asks; nothing for a task that is not the user's. */
export function ownChip({ binding }: TaskView, document: Document, words: Words): readonly HTMLElement[] {
  if (!binding) return [];
  const chip = make(document, "span", { class: "chip", "data-mine": "", title: binding.unit });
  chip.textContent = words.say("page.mine", lowerFirst(bindingWord(binding, words)));
  return [chip];
}

/** "nay là Bộ Tài chính (Nghị quyết 176/2025/QH15)": who took an abolished body's place, by what act; "" while it stands. */
export function heirWords({ succession }: DirectiveAssignee, today: IsoDate, words: Words): string {
  const heirs = succession ? heirsOn(succession, today) : [];
  const [first] = heirs;
  if (!first) return "";
  const act = actOf(first.ground);
  const names = heirs.map(({ name }) => name).join("; ") + (act === null ? "" : ` (${act})`);
  return words.say(heirs.length > 1 ? "page.nowAre" : "page.nowIs", names);
}
