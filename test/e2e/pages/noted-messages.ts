interface Worker {
  noted: string[];
  readonly chrome: {
    runtime: { onMessage: Heard; onConnect: { addListener(listener: (port: { onMessage: Heard }) => void): void } };
  };
}
interface Heard {
  addListener(listener: (message: { name: string }) => void): void;
}

/** Runs in the extension's worker: keeps the names of the messages that reach it from now on. */
export function noteMessages(): void {
  const worker = globalThis as unknown as Worker;
  worker.noted = [];
  const note = ({ name }: { name: string }): void => void worker.noted.push(name);
  worker.chrome.runtime.onMessage.addListener(note);
  worker.chrome.runtime.onConnect.addListener(({ onMessage }) => onMessage.addListener(note));
}

/** Runs in the worker: the names that were kept. */
export const notedMessages = (): string[] => (globalThis as unknown as Worker).noted;
