import { i18n } from "#i18n";
import { formatDate } from "../../components/format-date.ts";
import { GROUP_WORDS } from "../../components/group-words.ts";
import type { GroupWords } from "../../components/tracker/table-items.ts";
import type { GroupKey } from "../../lib/catalogue/grouping.ts";
import type { NoticeKey, SavedNotice } from "../../lib/model/task.ts";

/** What a notice is called: its number, else its subject, else where it was read. */
export function noticeName(notice: SavedNotice | undefined): string {
  if (!notice) return "";
  return notice.number ?? notice.subject ?? notice.urls[0]?.replace(/^https:\/\/(?:www\.)?/u, "") ?? notice.key;
}

/** The heading of a group. */
export function groupWords(group: GroupKey, key: string, notices: ReadonlyMap<NoticeKey, SavedNotice>): GroupWords {
  switch (group) {
    case "notice": {
      const notice = notices.get(key as NoticeKey);
      const about = notice && [notice.number && notice.subject, notice.issued && formatDate(notice.issued)].filter(Boolean);
      return { title: noticeName(notice), about: about?.join(", ") ?? "" };
    }
    case "due":
      return { title: i18n.t(GROUP_WORDS[key as keyof typeof GROUP_WORDS]), about: "" };
    case "lead":
      return { title: key || i18n.t("tracker.group.noLead"), about: "" };
    case "tag":
      return { title: key || i18n.t("tracker.group.noTag"), about: "" };
    case "none":
      return { title: "", about: "" };
  }
}
