/** Where something is heard: the tab in front, the sidebar, or the popup of the toolbar. */
export type Place = "tab" | "sidebar" | "popup";

/** One line of what is told to listeners; roles as Firefox names them ("pushbutton", "heading"). */
export interface Heard {
  readonly role: string;
  readonly name: string;
}

const BROWSERS: Readonly<Record<Place, string>> = {
  tab: "gBrowser.selectedBrowser",
  sidebar: `document.getElementById("sidebar").contentDocument?.getElementById("webext-panels-browser")`,
  popup: `document.querySelector("browser.webextension-popup-browser")`,
};

/** A control to be pressed, or to be given the focus. */
export interface Wanted {
  readonly role: string;
  /** Source of a pattern. */
  readonly name: string;
  readonly act: "press" | "focus";
}

/**
 * A script for the browser's window: lists what the accessibility service tells of a place (it reads closed shadow roots, as a
 * screen reader does), until it comes to the first control that is wanted, and does that.
 */
export function accessibleScript(place: Place, wanted: Wanted | null): string {
  return `(() => {
    const service = Cc["@mozilla.org/accessibilityService;1"].getService(Ci.nsIAccessibilityService);
    const wanted = ${JSON.stringify(wanted)};
    const heard = [];
    const visit = (one) => {
      // Parts of a page that changes may be gone while they are listed.
      try {
        const role = service.getStringRole(one.role);
        const name = one.name ?? "";
        if (name !== "") heard.push({ role, name });
        if (wanted && role === wanted.role && new RegExp(wanted.name, "u").test(name)) {
          if (wanted.act === "focus") one.takeFocus();
          else one.doAction(0);
          return true;
        }
        for (let at = 0; at < one.childCount; at++) if (visit(one.getChildAt(at))) return true;
      } catch {}
      return false;
    };
    const browser = ${BROWSERS[place]};
    const root = browser && service.getAccessibleFor(browser);
    if (root) visit(root);
    return JSON.stringify(heard);
  })()`;
}
