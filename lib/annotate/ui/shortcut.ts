/** Shows the browser's key on a button that does the same: in its tooltip, and for listeners. None: leaves the button as it is. */
export function showShortcut(button: HTMLElement, key: string | undefined): void {
  if (key === undefined) return;
  button.title = `${button.getAttribute("aria-label") ?? button.textContent} (${key})`;
  button.setAttribute("aria-keyshortcuts", key.replace("Ctrl", "Control"));
}
