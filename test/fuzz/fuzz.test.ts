import { campaigns } from "./campaigns";
import { found } from "./found";

const SHORT = { target: 2_000, grid: 150, bytes: 150, xml: 100 } as const;

describe.each(campaigns)("$name", ({ name, run }) => {
  const key = name as keyof typeof SHORT;

  it("takes what nobody would write", async () => {
    for (let seed = 1; seed <= SHORT[key]; seed += 1) await run(seed);
  }, 60_000);

  it("takes what it once did not", async () => {
    for (const seed of found[key]) await run(seed);
  });
});
