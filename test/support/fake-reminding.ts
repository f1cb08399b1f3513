import { vi } from "vitest";

type Listener<A extends readonly unknown[]> = (...args: A) => void;

function event<A extends readonly unknown[]>() {
  const listeners: Listener<A>[] = [];
  return {
    addListener: (listener: Listener<A>): void => void listeners.push(listener),
    removeListener: (listener: Listener<A>): void => void listeners.splice(listeners.indexOf(listener), 1),
    fire: (...args: A): void => {
      for (const listener of [...listeners]) listener(...args);
    },
    forget: (): void => void listeners.splice(0),
  };
}

/** What a notification was asked to say. */
export interface FakeNotice {
  readonly title: string;
  readonly message: string;
  readonly buttons?: readonly { readonly title: string }[];
}

/** Notifications, alarms, badge and settings of a browser, as the background uses them. */
export function createFakeReminding() {
  const shown = new Map<string, FakeNotice>();
  const stored = new Map<string, unknown>();
  const alarm: { current: { readonly name: string; readonly scheduledTime: number } | undefined } = { current: undefined };
  const badge = { text: "" };
  const onChanged = event<[Record<string, { newValue: unknown }>, string]>();
  const events = {
    onAlarm: event<[{ readonly name: string }]>(),
    onStartup: event<[]>(),
    onInstalled: event<[]>(),
    onClicked: event<[string]>(),
    onButtonClicked: event<[string, number]>(),
  };
  const create = vi.fn(async (name: string, options: FakeNotice): Promise<string> => {
    shown.set(name, options);
    return name;
  });
  const tabs = {
    query: vi.fn(async (): Promise<readonly { id: number; windowId: number }[]> => []),
    create: vi.fn(async (_: { readonly url: string }) => ({ id: 1 })),
    update: vi.fn(async () => ({})),
  };
  const browser = {
    runtime: {
      getURL: (path: string) => `chrome-extension://id${path}`,
      onStartup: events.onStartup,
      onInstalled: events.onInstalled,
    },
    alarms: {
      onAlarm: events.onAlarm,
      get: async () => alarm.current,
      create: async (name: string, { when }: { readonly when: number }): Promise<void> => {
        alarm.current = { name, scheduledTime: when };
      },
    },
    notifications: {
      onClicked: events.onClicked,
      onButtonClicked: events.onButtonClicked,
      getAll: async () => Object.fromEntries([...shown.keys()].map((name) => [name, true])),
      create,
      clear: async (name: string) => shown.delete(name),
    },
    action: {
      setBadgeText: async ({ text }: { readonly text: string }): Promise<void> => {
        badge.text = text;
      },
      setBadgeBackgroundColor: async (): Promise<void> => undefined,
    },
    storage: {
      onChanged,
      local: {
        get: async (key: string) => (stored.has(key) ? { [key]: stored.get(key) } : {}),
        set: async (items: Record<string, unknown>): Promise<void> => {
          for (const [key, newValue] of Object.entries(items)) {
            stored.set(key, newValue);
            onChanged.fire({ [key]: { newValue } }, "local");
          }
        },
      },
    },
    tabs,
    windows: { update: async () => ({}) },
  };
  /** The worker ended: nobody listens any more; what the browser keeps stays. */
  const endWorker = (): void => {
    for (const one of [...Object.values(events), onChanged]) one.forget();
  };
  const reset = (): void => {
    endWorker();
    shown.clear();
    stored.clear();
    alarm.current = undefined;
    badge.text = "";
    vi.clearAllMocks();
  };
  return { browser, shown, alarm, badge, events, create, tabs, endWorker, reset };
}
