import { allMatches } from "../../../text/all-matches.ts";
import { LETTERS, wholeWords } from "../../../text/word-edge.ts";
import type { Extractor } from "../../extractor.ts";
import { lookUpNames } from "../../names/name-lookup.ts";
import { readNames } from "../../names/read-names.ts";
import { roleOf, toMentions } from "./window.ts";

const WITH = new RegExp(
  wholeWords(
    `(?:phối|kết)\\s+hợp(?:\\s+(?!với|cùng)[${LETTERS}]+){0,3}(?:,\\s*[${LETTERS}]+(?:\\s+[${LETTERS}]+)?)?\\s+(?:cùng\\s+với|với|cùng)|phối\\s+hợp|cùng\\s+với|cùng|với\\s+sự\\s+tham\\s+gia(?:,\\s+phối\\s+hợp)?\\s+của|chủ\\s+trì,?\\s+thống\\s+nhất\\s+với`,
  ),
  "giu",
);

/** "quy chế phối hợp lực lượng": without "với" a bare noun is none who helps. */
const BARE = /^\s+(?:lực lượng|địa phương|cơ quan|đơn vị|doanh nghiệp|chính quyền|tổ chức|cá nhân|ngành)(?![\p{L}])/u;

/** "phối hợp với Bộ Công an, Bộ Tư pháp và các cơ quan liên quan …", "phối hợp chặt chẽ với …", "cùng với …" */
export const coordinatingList: Extractor<"assignee"> = {
  id: "coordinating-list",
  kind: "assignee",
  cues: ["hợp", "cùng", "tham gia", "thống nhất"],
  *extract(passage, context) {
    const lookup = lookUpNames(passage, context);
    for (const found of allMatches(WITH, passage)) {
      // "tham mưu Y phối hợp với Z": Z works with Y, not with the doer (ANNOTATION, ruling 41)
      if (/tham mưu\s(?:(?!chỉ đạo)[^.;:,]){3,80}$/iu.test(passage.slice(Math.max(0, found.index - 100), found.index))) continue;
      const at = found.index + found[0].length;
      const space = /^[\s:]*/u.exec(passage.slice(at))?.[0].length ?? 0;
      const list =
        space && !(/^phối\s+hợp$/iu.test(found[0]) && BARE.test(passage.slice(at)))
          ? readNames(passage, at + space, lookup)
          : null;
      if (list && roleOf(passage, list, null) === "coordinating") yield* toMentions(passage, list, "coordinating", this.id);
    }
  },
};
