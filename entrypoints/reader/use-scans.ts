import { useCallback, useEffect, useRef, useState } from "react";
import type { ScanWork } from "../../components/reader-state.ts";
import type { ShownDocument } from "./open-document.ts";

/** A gate that is open until it is shut. */
class Gate {
  private waiting: (() => void)[] = [];
  private isOpen = true;

  readonly pass = (): Promise<void> => (this.isOpen ? Promise.resolve() : new Promise((resolve) => this.waiting.push(resolve)));

  shut(): void {
    this.isOpen = false;
  }

  open(): void {
    this.isOpen = true;
    for (const resolve of this.waiting.splice(0)) resolve();
  }
}

const IDLE: ScanWork = { status: "idle" };

/** The recognition of a file's scanned pages: started by the user, and shown anew when it ends, however it ends. */
export function useScans(shown: ShownDocument | null, onRead: (shown: ShownDocument) => void) {
  const [work, setWork] = useState<ScanWork>(IDLE);
  const job = useRef<{ readonly stop: AbortController; readonly gate: Gate } | null>(null);
  const scans = shown?.scans ?? null;
  const desk = scans?.desk;

  // Another file: what was going on was the old one's.
  useEffect(
    () => () => {
      if (!desk) return;
      job.current?.stop.abort();
      setWork(IDLE);
    },
    [desk],
  );

  const start = useCallback(async (): Promise<void> => {
    if (!scans || job.current) return;
    const own = { stop: new AbortController(), gate: new Gate() };
    job.current = own;
    const { unread } = scans.desk;
    const onProgress = (page: number, share: number): void => {
      const done = unread.indexOf(page);
      const now = { page: page + 1, done, share, all: unread.length };
      // A page that was begun is read to its end.
      setWork((before) => ({ status: before.status === "paused" ? "paused" : "running", ...now }));
    };
    const options = { onProgress, mayGoOn: own.gate.pass, signal: own.stop.signal };
    const isDone = await scans.desk.recognize(options).then(
      () => true,
      () => false,
    );
    job.current = null;
    setWork(isDone ? IDLE : { status: "failed" });
    onRead(await scans.readAgain());
  }, [scans, onRead]);

  const pause = useCallback((): void => {
    job.current?.gate.shut();
    setWork((now) => (now.status === "running" ? { ...now, status: "paused" } : now));
  }, []);
  const resume = useCallback((): void => {
    setWork((now) => (now.status === "paused" ? { ...now, status: "running" } : now));
    job.current?.gate.open();
  }, []);
  const cancel = useCallback((): void => job.current?.stop.abort(), []);
  return { work, start: () => void start(), pause, resume, cancel };
}
