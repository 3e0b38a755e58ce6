import { readFileSync } from "node:fs";
import { readWorkbook } from "../src/xlsx/readWorkbook";
import { read } from "../src/reading/read";
import { defaultProfile } from "../src/model/profile";
import { PLAN_SIGNS } from "../src/reading/sheets/planSigns";
import { factsOf } from "../src/reading/records/factsOf";
(async () => {
  const weights = JSON.parse(readFileSync("src/reading/sheets/planSigns.weights.json", "utf8"));
  const wb = await readWorkbook(readFileSync(process.argv[2]!), "x.xlsx");
  const r = read(wb, { ...defaultProfile });
  const all = factsOf(r.regions, () => 2023, []);
  for (const part of r.parts) {
    const places = new Set(part.regions.map((x: any) => x.place));
    const p = { regions: part.regions, facts: all.filter((f) => places.has(f.region)) };
    let sum = 0;
    console.log(part.regions.map((x: any) => x.region.sheet + ":" + x.region.range.top).join(" "), (part as any).isPlan, (part as any).chance);
    for (const { id, of } of PLAN_SIGNS) { const v = of(p as any); const w = weights[id] ?? weights.weights?.[id]; if (v && w) { sum += v * w; console.log("   ", id, v.toFixed(2), w, (v * w).toFixed(2)); } }
    console.log("   sum", sum);
  }
})();
