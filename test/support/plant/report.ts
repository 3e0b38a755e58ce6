import type { Workbook } from "../../../src/model/grid";
import { corpusWorkbooks, drawnWorkbooks, sampleWorkbooks, unseenWorkbooks } from "./plantableWorkbooks";
import { plantEverywhere, type Harvest } from "./plantEverywhere";

/**
 * The wide run, by hand: `npx tsx test/support/plant/report.ts [sites] [seed] [corpus|unseen|samples|drawn] [rule]`.
 * A line for every rule, then what was missed and what was found elsewhere.
 */
async function report(sites: number, seed: number, which: string, only: string | undefined): Promise<void> {
  const workbooks: Workbook[] = [
    ...(which === "all" || which === "corpus" ? await corpusWorkbooks() : []),
    ...(which === "all" || which === "samples" ? await sampleWorkbooks() : []),
    ...(which === "all" || which === "unseen" ? unseenWorkbooks() : []),
    ...(which === "all" || which === "drawn" ? drawnWorkbooks(seed, 6) : []),
  ];
  const harvests = workbooks.flatMap((workbook) =>
    plantEverywhere(workbook, { sites, seed, ...(only !== undefined && { only }) }),
  );
  const rules = [...new Set(harvests.map(({ rule }) => rule))];
  console.log(["rule", "planted", "missed", "elsewhere"].join("\t"));
  for (const rule of rules)
    console.log(
      line(
        rule,
        harvests.filter((harvest) => harvest.rule === rule),
      ),
    );
  console.log(line("all", harvests));
  for (const { missed } of harvests) for (const one of missed) console.log(`missed ${one}`);
  for (const { elsewhere } of harvests) for (const one of elsewhere) console.log(`elsewhere ${one}`);
}

function line(title: string, harvests: readonly Harvest[]): string {
  const planted = harvests.reduce((sum, harvest) => sum + harvest.planted, 0);
  const count = (key: "missed" | "elsewhere") => harvests.flatMap((harvest) => harvest[key]).length;
  const share = (many: number) => `${many} (${((100 * many) / Math.max(planted, 1)).toFixed(1)} %)`;
  return [title, planted, share(count("missed")), share(count("elsewhere"))].join("\t");
}

const [sites = "3", seed = "1", which = "all", only] = process.argv.slice(2);
void report(Number(sites), Number(seed), which, only);
