/** Makes these the children. Those that stay are not touched: a press must end on the element on which it began, and the focus stays. */
export function keepChildren(parent: Element, children: readonly (Element | null)[]): void {
  const wanted = children.filter((child) => child !== null);
  for (const child of [...parent.children]) if (!wanted.includes(child)) child.remove();
  wanted.forEach((child, at) => {
    if (parent.children[at] !== child) parent.insertBefore(child, parent.children[at] ?? null);
  });
}
