import { fuzz } from "./fuzz/run.ts";

const USAGE = "npm run fuzz -- [CASES, 20000 when left out] [SEED, the clock when left out]";

const [cases = 20_000, seed = Date.now() % 2 ** 31] = process.argv.slice(2).map(Number);
if (!Number.isSafeInteger(cases) || cases < 2 || !Number.isSafeInteger(seed)) {
  console.error(USAGE);
  process.exit(2);
}
const started = performance.now();
const { notices, mutations } = fuzz(cases, seed);
const percent = (part: number): string => `${((100 * part) / notices.tasks).toFixed(2)} %`;
console.log(`seed ${seed}, ${((performance.now() - started) / 1000).toFixed(0)} s`);
console.log(`generated notices: ${notices.cases}, tasks in them: ${notices.tasks}`);
console.log(
  `  recall: ${percent(notices.found)} (${notices.found}); all fields right: ${percent(notices.perfect)} (${notices.perfect})`,
);
console.log(`changed sample pages: ${mutations.cases}, faults: ${mutations.faults.length}`);
for (const fault of [...notices.faults, ...mutations.faults]) console.log(`  ${fault}`);
process.exitCode = notices.faults.length + mutations.faults.length > 0 ? 1 : 0;
