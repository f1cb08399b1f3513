import { main } from "./pictures/main.ts";

await main();
