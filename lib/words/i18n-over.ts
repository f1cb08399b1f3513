/** Gives a message by its name, with its values in place. */
export type SentenceSource = (name: string, values: readonly string[]) => string;

/** Between the forms for one and for several, as @wxt-dev/i18n writes them into the messages. */
const FORMS = " | ";

/** The form of a message for this number. */
export function formFor(message: string, count: number): string {
  const [one = "", several = one] = message.split(FORMS);
  return count === 1 ? one : several;
}

/** What @wxt-dev/i18n makes, for the messages that we write: `t` takes a key, then a number, a list of values, or both. */
export const i18nOver = (source: SentenceSource) => ({
  t(key: string, ...given: readonly (number | readonly string[] | undefined)[]): string {
    const count = given.find((one) => typeof one === "number");
    const values = given.find((one) => typeof one === "object") ?? (count === undefined ? [] : [String(count)]);
    const message = source(key.replaceAll(".", "_"), values);
    return count === undefined ? message : formFor(message, count);
  },
});
