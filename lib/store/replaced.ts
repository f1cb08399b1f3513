const CHANNEL = "so-tay-nhiem-vu-replaced";

/** Tells every page that a file has taken the place of everything: its tasks keep the stamps that they had, and no index shows them as new. */
export function tellReplaced(): void {
  const channel = new BroadcastChannel(CHANNEL);
  channel.postMessage(null);
  channel.close();
}

/** Calls back when everything was replaced, until the returned function is called. */
export function hearReplaced(onReplaced: () => void): () => void {
  const channel = new BroadcastChannel(CHANNEL);
  channel.onmessage = () => onReplaced();
  return () => channel.close();
}
