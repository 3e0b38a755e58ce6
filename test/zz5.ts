import { readPicture } from "./reading/pictures"; import { readFileSync } from "node:fs"; import { read } from "../src/reading/read"; import { defaultProfile } from "../src/model/profile"; import { recognise } from "../src/reading/recognise"; import { planText } from "../src/reports/planText";
const p = readPicture("x", "y", readFileSync(process.argv[2]!, "utf8"));
const r = read(p.workbook, defaultProfile);
for (const a of r.assignments) { console.log(a.shape.regions.map((x) => `${x.kind} ${x.sheet}!${x.range.top + 1}-${x.range.bottom + 1} rec ${x.records.length}`).join(", ")); a.shape.fields.forEach((f, i) => console.log("   ", f.path.join(" › "), "→", a.roles[i], a.certainty[i]?.toFixed(2), f.cells.map((c) => c?.text.slice(0, 20)).join(" ¦ "))); }
