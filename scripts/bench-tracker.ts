import { main } from "./bench-tracker/main.ts";

await main();
