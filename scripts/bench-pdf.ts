import { main } from "./bench-pdf/main.ts";

main();
