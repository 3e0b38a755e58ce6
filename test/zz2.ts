import { readFileSync } from "node:fs";
import { readWorkbook } from "../src/xlsx/readWorkbook";
import { read } from "../src/reading/read";
import { defaultProfile } from "../src/model/profile";
import { viewFields } from "../src/reading/roles/fieldView";
import { weightFits } from "../src/reading/roles/ownerFits";
(async () => {
  const wb = await readWorkbook(readFileSync(process.argv[2]!), "x.xlsx");
  const r = read(wb, defaultProfile);
  const a = r.assignments[0]!; const views = viewFields(a.shape);
  const holders = a.roles.flatMap((role, at) => role.startsWith("title:") ? [{ owner: role.slice(6) as any, at, view: views[at]! }] : []);
  a.roles.forEach((role, at) => { if (role.startsWith("weight")) { console.log(role, views[at]!.leaf, views[at]!.shown, views[at]!.begins); for (const h of holders) console.log("  ", h.owner, weightFits(views[at]!, at, h, holders), h.view.shown); } });
})();
