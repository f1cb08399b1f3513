// First: Dexie takes the IndexedDB that it finds when it is loaded.
import "fake-indexeddb/auto";
import { main } from "./faults/main.ts";

await main();
