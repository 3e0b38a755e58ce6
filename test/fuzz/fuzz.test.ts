import { campaigns } from "./campaigns";
import { found } from "./found";

/** Seeds from the first; as many more as there is time for: npm run fuzz. */
const SHORT = { target: 1_500, grid: 75, bytes: 75, xml: 75 } as const;

describe.each(campaigns)("$name", ({ name, run }) => {
  const key = name as keyof typeof SHORT;

  it("takes what nobody would write", async () => {
    for (let seed = 1; seed <= SHORT[key]; seed += 1) await run(seed);
  }, 60_000);

  it("takes what it once did not", async () => {
    for (const seed of found[key]) await run(seed);
  });
});
