/** Messages of one language by their names, with `$1`… where values go. */
export type MessageTable = Readonly<Record<string, string>>;

/** The message with its values in place; `undefined` when the table lacks it. */
export const messageIn = (table: MessageTable, name: string, values: readonly string[]): string | undefined =>
  table[name]?.replace(/\$(\d)/gu, (_, number: string) => values[Number(number) - 1] ?? "");
