/** "a) Cơ quan chủ trì", "Đơn vị thực hiện:", "2. Cơ quan chủ trì, phối hợp": whoever it is stands below. */
const ROLE_HEADING =
  /^(?:Cơ quan|Đơn vị)\s+(?:chủ trì|(?<second>phối hợp)|thực hiện)(?:(?:,|\s+và)\s+(?:cơ quan\s+)?(?:phối hợp|thực hiện))?(?:\s+thực hiện)?\s*:?\s*$/u;

/** The role of those who are named below a line that says nothing else; `null` for other lines. */
export function roleHeading(passage: string): "lead" | "coordinating" | null {
  const isShort = passage.length < 60 && (passage.startsWith("Cơ quan") || passage.startsWith("Đơn vị"));
  const found = isShort ? ROLE_HEADING.exec(passage) : null;
  return found && (found.groups?.second === undefined ? "lead" : "coordinating");
}
