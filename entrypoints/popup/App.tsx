/** The popup, wired. */
export function App() {
  return null;
}
