import { main } from "./faults/main.ts";

await main();
