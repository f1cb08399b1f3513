import { main } from "./bench-pdf/main.ts";

main(process.argv.slice(2));
