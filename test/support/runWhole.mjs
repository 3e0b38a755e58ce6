import { spawnSync } from "node:child_process";
import { createRequire } from "node:module";

/**
 * `npm run whole [planted|metamorphic|…]`: what `npm test` takes a sample of, all of it: every change and every defect in every
 * workbook, every plan in both languages. It takes some minutes for each.
 */
const jest = createRequire(import.meta.url).resolve("jest/bin/jest");
const asked = process.argv.slice(2);
const patterns =
  asked.length > 0
    ? asked
    : [
        "metamorphic",
        "rules/planted",
        "corpus/drawnPlans",
        "corpus/foreignSheets",
        "browser/firstSight",
        "browser/excel",
        "commands/native",
        "workbench/sameNumbers",
        "(?:workbench|excel)/law",
      ];
const { status } = spawnSync(
  process.execPath,
  [jest, "--selectProjects", "node", "jsdom", "browser", "--testPathPatterns", ...patterns],
  { stdio: "inherit", env: { ...process.env, WHOLE: "1" } },
);
process.exitCode = status ?? 1;
