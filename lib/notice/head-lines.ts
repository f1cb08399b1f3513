/** Blocks from the top in which a letterhead can stand: page furniture may come first. */
export const REACH = 30;

const RULER = /[-–—_=*\s]{3,}$/u;

/** The nation's name over the right half of a letterhead, or the party's, and the motto below it. */
export const NATION = /^(?:CỘNG\s+H(?:ÒA|OÀ)\s+XÃ\s+HỘI|ĐẢNG\s+CỘNG\s+SẢN)/u;
export const MOTTO = /^Độc\s+lập\s*[-–]\s*Tự\s+do/iu;

/** "ỦY BAN NHÂN DÂN CỘNG HÒA XÃ HỘI …", "TỈNH GIA LAI Độc lập - Tự do …": the right column glued to the left one. */
export const RIGHT_COLUMN =
  /\s+(?=[CĐ])(?<=\S\s+)(?:CỘNG\s+H(?:ÒA|OÀ)\s+XÃ\s+HỘI|ĐẢNG\s+CỘNG\s+SẢN|Độc\s+[Ll]ập\s*[-–]\s*Tự\s+[Dd]o).*$/u;

/** A line of a letterhead without the rule printed below it: "VĂN PHÒNG CHÍNH PHỦ -------". */
export const withoutRuler = (text: string): string => text.replace(RULER, "").trim();
