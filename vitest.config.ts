import tailwindcss from "@tailwindcss/vite";
import { playwright } from "@vitest/browser-playwright";
import { defineConfig } from "vitest/config";
import { localeWords } from "./test/support/locale-words.ts";

const OTHER_PROGRAMS = ["test/engines/*.test.ts", "test/firefox/*.test.ts"];

/** Pure code and the store run in Node; whatever needs Range, highlights or layout runs in a real Chromium. */
export default defineConfig({
  test: {
    projects: [
      {
        plugins: [localeWords("vi")],
        test: {
          name: "unit",
          environment: "node",
          include: ["lib/**/*.test.ts", "components/**/*.test.{ts,tsx}", "scripts/**/*.test.ts", "test/*.test.ts"],
          exclude: ["**/*.browser.test.{ts,tsx}"],
        },
      },
      {
        plugins: [localeWords("vi"), tailwindcss()],
        // Named here: one that is only found while tests run has the page loaded anew, with a second React in it.
        optimizeDeps: { include: ["@tanstack/react-virtual", "axe-core", "react", "react-dom", "react-dom/client"] },
        test: {
          name: "browser",
          include: ["**/*.browser.test.{ts,tsx}"],
          exclude: ["node_modules/**"],
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            provider: playwright({
              launchOptions: {
                executablePath: process.env.CHROMIUM_PATH ?? "/usr/bin/chromium",
                args: ["--no-sandbox", "--disable-gpu"],
              },
            }),
            instances: [{ browser: "chromium" }],
          },
        },
      },
      // What the builds contain: both must have been made.
      { test: { name: "built", environment: "node", include: ["test/built/*.test.ts"] } },
      // What needs Firefox or several browsers at once: slow, one after the other.
      {
        test: {
          name: "programs",
          environment: "node",
          include: OTHER_PROGRAMS,
          testTimeout: 120_000,
          hookTimeout: 60_000,
          fileParallelism: false,
        },
      },
    ],
  },
});
