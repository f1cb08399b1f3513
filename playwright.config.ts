import { defineConfig } from "@playwright/test";

/** Journeys of a user, on the production build in a real Chromium. `npm test` builds first and names the browser. */
export default defineConfig({
  testDir: "test/e2e",
  outputDir: "test-results",
  fullyParallel: true,
  workers: 2,
  timeout: 45_000,
  expect: { timeout: 10_000 },
  forbidOnly: true,
  // A journey through a real browser on a busy machine may miss once; what needed the repeat is named in the result.
  retries: process.env.CI === "true" ? 1 : 0,
  reporter: [["list"]],
});
