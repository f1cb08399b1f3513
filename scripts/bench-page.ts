import { main } from "./bench-page/main.ts";

await main();
