const CHANNEL = "so-tay-nhiem-vu-replaced";

/**
 * Tells every page to read all tasks anew: a file was taken in, whose tasks keep the stamps that they had, or some were deleted for good.
 * No index shows either.
 */
export function tellReplaced(): void {
  const channel = new BroadcastChannel(CHANNEL);
  channel.postMessage(null);
  channel.close();
}

/** Calls back when all tasks are to be read anew, until the returned function is called. */
export function hearReplaced(onReplaced: () => void): () => void {
  const channel = new BroadcastChannel(CHANNEL);
  channel.onmessage = () => onReplaced();
  return () => channel.close();
}
