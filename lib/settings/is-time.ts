/** Whether what was stored is a time, in epoch milliseconds. */
export const isTime = (value: unknown): value is number => typeof value === "number" && Number.isFinite(value);
