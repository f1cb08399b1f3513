import { act, type ReactNode } from "react";
import { createRoot } from "react-dom/client";

/** Shows `node` in the document; `render` shows another in its place, `unmount` takes it away. */
export function mount(node: ReactNode) {
  Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });
  const container = document.createElement("div");
  container.style.height = "100%";
  document.body.append(container);
  const root = createRoot(container);
  act(() => root.render(node));
  return {
    container,
    render: (next: ReactNode): void => act(() => root.render(next)),
    unmount: (): void => {
      act(() => root.unmount());
      container.remove();
    },
  };
}

/** The element with this accessible name, by aria-label or text. @throws Error when there is none. */
export function named(container: ParentNode, selector: string, name: string): HTMLElement {
  const found = [...container.querySelectorAll<HTMLElement>(selector)].find((element) =>
    (element.getAttribute("aria-label") ?? element.textContent ?? "").includes(name),
  );
  if (!found) throw new Error(`no ${selector} named "${name}"`);
  return found;
}

export { act };
