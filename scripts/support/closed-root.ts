import type { CDPSession, Page } from "@playwright/test";

/** A control inside a closed shadow root, as the browser's accessibility tree tells it. */
export interface Control {
  readonly role: string;
  readonly name: string;
  readonly backendNodeId: number;
}

interface AxNode {
  readonly nodeId: string;
  readonly childIds?: readonly string[];
  readonly ignored: boolean;
  readonly role?: { readonly value: string };
  readonly name?: { readonly value: string };
  readonly backendDOMNodeId?: number;
  readonly properties?: readonly { readonly name: string; readonly value: { readonly value: unknown } }[];
}

const POLL = 50;

/** A session that can read the accessibility tree of the page, closed roots included. */
export async function openSession(page: Page): Promise<CDPSession> {
  const session = await page.context().newCDPSession(page);
  await session.send("DOM.enable");
  await session.send("Accessibility.enable");
  return session;
}

/** The accessibility tree as "role name" lines, in the order in which it is read; `enter` may leave a node and all below it out. */
export async function readTree(session: CDPSession, enter: (line: string) => boolean = () => true): Promise<string[]> {
  const { nodes } = (await session.send("Accessibility.getFullAXTree")) as { nodes: AxNode[] };
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const lines: string[] = [];
  const visit = (node: AxNode | undefined): void => {
    if (!node) return;
    const line = `${node.role?.value ?? ""} ${node.name?.value ?? ""}`.trim();
    if (!node.ignored && !enter(line)) return;
    if (!node.ignored) lines.push(line);
    for (const id of node.childIds ?? []) visit(byId.get(id));
  };
  visit(nodes[0]);
  return lines;
}

/** All controls of this role whose name matches, in document order. An empty list when there is none. */
export async function findControls(session: CDPSession, role: string, name: RegExp | string): Promise<Control[]> {
  const { nodes } = (await session.send("Accessibility.getFullAXTree")) as { nodes: AxNode[] };
  return nodes.flatMap((node) => {
    const control = { role: node.role?.value ?? "", name: node.name?.value ?? "", backendNodeId: node.backendDOMNodeId ?? 0 };
    const matches = typeof name === "string" ? control.name === name : name.test(control.name);
    return !node.ignored && control.role === role && matches && control.backendNodeId ? [control] : [];
  });
}

/** The first such control, waited for. @throws Error that lists what was there instead. */
export async function waitForControl(
  session: CDPSession,
  role: string,
  name: RegExp | string,
  timeout = 10_000,
): Promise<Control> {
  const deadline = Date.now() + timeout;
  for (;;) {
    const [control] = await findControls(session, role, name);
    if (control) return control;
    if (Date.now() > deadline) break;
    await new Promise((resolve) => setTimeout(resolve, POLL));
  }
  const others = (await findControls(session, role, /./u)).map((other) => `"${other.name}"`);
  throw new Error(`no ${role} named ${name} within ${timeout} ms; there are: ${others.slice(0, 40).join(", ") || "none"}`);
}

/** How long a control must stand still before it is pressed, and how long that is waited for; ms. */
const STILL = 150;
const RESTLESS = 5_000;

/** Middle of the control's box in CSS px of the window, after it has been scrolled into view and has come to rest. */
export async function pointOf(session: CDPSession, { backendNodeId }: Control): Promise<{ x: number; y: number }> {
  const deadline = Date.now() + RESTLESS;
  let last = "";
  for (;;) {
    await session.send("DOM.scrollIntoViewIfNeeded", { backendNodeId });
    await new Promise((resolve) => setTimeout(resolve, STILL)); // Our controls follow the scrolling a frame later.
    const { model } = (await session.send("DOM.getBoxModel", { backendNodeId })) as { model: { border: number[] } };
    const [x1 = 0, y1 = 0, , , x3 = 0, y3 = 0] = model.border;
    const place = model.border.join();
    if (place === last || Date.now() > deadline) return { x: (x1 + x3) / 2, y: (y1 + y3) / 2 };
    last = place;
  }
}

/** A real click by coordinates. */
export async function clickControl(page: Page, session: CDPSession, control: Control): Promise<void> {
  const { x, y } = await pointOf(session, control);
  await page.mouse.click(x, y);
}

/** The control's `aria-keyshortcuts`, `null` when it has none. */
export async function shortcutOf(session: CDPSession, { backendNodeId }: Control): Promise<string | null> {
  const { node } = (await session.send("DOM.describeNode", { backendNodeId })) as { node: { attributes?: readonly string[] } };
  const { attributes = [] } = node;
  const at = attributes.indexOf("aria-keyshortcuts");
  return at < 0 ? null : (attributes[at + 1] ?? null);
}

/** Name of the control that has the keyboard focus, closed roots included; "" when there is none. */
export async function focusedName(session: CDPSession): Promise<string> {
  const { nodes } = (await session.send("Accessibility.getFullAXTree")) as { nodes: AxNode[] };
  const isFocused = ({ properties }: AxNode): boolean =>
    Boolean(properties?.some(({ name, value }) => name === "focused" && value.value === true));
  // The document says that it is focused as well: the innermost one counts.
  return nodes.filter((node) => !node.ignored && isFocused(node)).at(-1)?.name?.value ?? "";
}
