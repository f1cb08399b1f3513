const WIDTH = 400;
const HEIGHT = 560;
/** The browser lets a popup's window grow to its content first. */
const SETTLED_MS = 300;

/**
 * Keeps header and footer in sight where the browser's window stays smaller than the popup (200 % zoom: 400 x 300). CSS cannot: a
 * popup's window takes its size from the body, so a body in vh would never grow.
 */
export function fitWindow(body: HTMLElement): void {
  const adjust = (): void => {
    body.style.width = `${Math.min(WIDTH, window.innerWidth)}px`;
    body.style.height = `${Math.min(HEIGHT, window.innerHeight)}px`;
  };
  setTimeout(() => {
    adjust();
    window.addEventListener("resize", adjust);
  }, SETTLED_MS);
}
