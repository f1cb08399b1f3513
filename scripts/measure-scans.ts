import { main } from "./measure-scans/main.ts";

await main(process.argv.slice(2));
