import type { SavedNotice } from "../model/task.ts";

type Head = Pick<SavedNotice, "number" | "issued" | "issuer" | "signer">;

/** What is known of a notice under the names that the Government's pages of attributes use: reading it gives the same again. */
export function attributesOf({ number, issued, issuer, signer }: Head): Readonly<Record<string, string>> {
  const entries = [
    ["Số ký hiệu", number],
    ["Ngày ban hành", issued?.split("-").reverse().join("-") ?? null],
    ["Cơ quan ban hành", issuer],
    ["Người ký", signer],
  ] as const;
  return Object.fromEntries(entries.flatMap(([name, value]) => (value === null ? [] : [[name, value]])));
}
