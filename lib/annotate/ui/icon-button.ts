import { make } from "./make-element.ts";

/** A button that shows a picture and bears its name for those who do not see it. `onClick` is called for a real click only. */
export function iconButton(document: Document, picture: SVGElement, name: string, onClick: () => void): HTMLButtonElement {
  const button = make(document, "button", { type: "button", class: "icon-button", title: name, "aria-label": name }, picture);
  button.addEventListener("click", ({ isTrusted }) => isTrusted && onClick());
  return button;
}
