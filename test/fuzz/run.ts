// Tries what nobody would write on the whole product: npm run fuzz [-- seed [campaign [cases]]]. The same seed tries the same cases;
// a case that fails is printed with its seed, ends the run, and belongs into test/fuzz/found.ts.
import { campaigns } from "./campaigns";

async function main(): Promise<void> {
  const [first = "1", wanted, cases] = process.argv.slice(2);
  const names = campaigns.map(({ name }) => name);
  if (wanted !== undefined && !names.includes(wanted)) {
    console.error(`No campaign is called ${wanted}: there are ${names.join(", ")}`);
    process.exitCode = 2;
    return;
  }
  for (const { name, cases: usual, run } of campaigns) {
    if (wanted !== undefined && wanted !== name) continue;
    const start = performance.now();
    const many = cases === undefined ? usual : Number(cases);
    for (let seed = Number(first); seed < Number(first) + many; seed += 1) {
      try {
        await run(seed);
      } catch (error) {
        console.error(
          `${name}, seed ${seed}: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`,
        );
        process.exitCode = 1;
        return;
      }
    }
    console.log(`${name}: ${many} cases, ${Math.round((performance.now() - start) / 1000)} s`);
  }
}

void main();
