import { main } from "./samples/main.ts";

await main();
