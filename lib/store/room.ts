/** Chromium writes its log and gathers it up again: it takes more room than the rows. In bytes. */
const LEAST_ROOM = 20 * 2 ** 20;

/** The disk has so little room left that a write might end in the middle. Named as the browser names its own. */
class NoRoomError extends Error {
  override readonly name = "QuotaExceededError";
}

/** Bytes that may still be written; `null` where the browser does not say. */
async function roomLeft(): Promise<number | null> {
  try {
    // With unlimited storage the quota is what is used and what the disk has free.
    const { quota, usage } = await navigator.storage.estimate();
    return quota === undefined || usage === undefined ? null : quota - usage;
  } catch {
    return null; // A context without it, or storage that is forbidden: the write itself will tell.
  }
}

/**
 * Rejects while the disk has hardly any room: a record that the disk cuts in the middle makes Chromium delete the databases later
 * (docs/decisions/0009). Asking takes about a millisecond.
 */
export async function requireRoom(): Promise<void> {
  const left = await roomLeft();
  if (left !== null && left < LEAST_ROOM) throw new NoRoomError(`${left} bytes are left`);
}
