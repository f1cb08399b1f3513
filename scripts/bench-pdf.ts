import { main } from "./bench-pdf/main.ts";

await main(process.argv.slice(2));
