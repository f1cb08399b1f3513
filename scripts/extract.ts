import { main } from "./extract/main.ts";

process.exitCode = await main(process.argv.slice(2));
