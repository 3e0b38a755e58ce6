import { parseArgs } from "node:util";
import { defaultProfile } from "../../src/model/profile";
import { recognise } from "../../src/reading/recognise";
import { notPlans } from "../support/negatives/notPlans";
import { bodies, bodyFigures } from "./figures/bodyFigures";
import { changedFigures } from "./figures/changedFigures";
import { pictureFigures, readDrawn } from "./figures/pictureFigures";
import { regionFigures } from "./figures/regionFigures";
import { roleFigures, showRoles } from "./figures/roleFigures";
import { closedPictures, pictures } from "./pictures";
import { samplePictures } from "./samplePictures";

const HELP = `npm run figures -- [--only TEXT] [--wrong N] [--pictures] [--closed]
  --only TEXT         pictures "family/name" and bodies whose name holds it
  --wrong N           the first N mistakes of each
  --pictures          pictures and negatives alone
  --regions           where regions lose what is expected, alone
  --roles             which fields are taken for what they are not, alone
  --show              regions and roles, alone
  --meta              pictures after changes nobody minds, alone
  --closed            the bodies kept closed, alone
  --closed-pictures   the pictures kept closed, alone`;

const { values } = parseArgs({
  options: {
    help: { type: "boolean", default: false },
    only: { type: "string", default: "" },
    wrong: { type: "string", default: "0" },
    pictures: { type: "boolean", default: false },
    meta: { type: "boolean", default: false },
    roles: { type: "boolean", default: false },
    show: { type: "boolean", default: false },
    regions: { type: "boolean", default: false },
    closed: { type: "boolean", default: false },
    "closed-pictures": { type: "boolean", default: false },
  },
});

const NAMED = 20;

/** How many negatives are refused, and the names of those taken for plans. */
function refused(): string {
  const taken = notPlans.flatMap(([name, workbook]) => {
    try {
      const plan = recognise(workbook, defaultProfile);
      return plan.nodes.length + plan.indicators.length > 0 ? [name] : [];
    } catch (error) {
      return [`${name} (threw ${String(error)})`];
    }
  });
  const more = taken.length > NAMED ? ` and ${taken.length - NAMED} more` : "";
  const names = taken.length > 0 ? `; taken for plans: ${taken.slice(0, NAMED).join(", ")}${more}` : "";
  return `negatives refused: ${notPlans.length - taken.length} of ${notPlans.length}${names}`;
}

async function main(): Promise<void> {
  if (values.help) {
    console.log(HELP);
    return;
  }
  const wrong = Number(values.wrong);
  const closed = values.closed || values["closed-pictures"];
  const open = closed ? [] : [...pictures(), ...(await samplePictures())];
  const drawn = (values["closed-pictures"] ? closedPictures() : open).filter(({ family, name }) =>
    `${family}/${name}`.includes(values.only),
  );
  if (values.regions) {
    console.log(regionFigures(drawn, wrong));
    return;
  }
  if (values.roles || values.show) {
    console.log(values.show ? drawn.map(showRoles).join("\n") : roleFigures(drawn, wrong));
    return;
  }
  const examined =
    values.pictures || values.meta || values["closed-pictures"]
      ? []
      : await bodies({ only: values.only, closed: values.closed });
  const start = performance.now();
  if (values.meta) {
    console.log(changedFigures(drawn));
    return;
  }
  if (drawn.length > 0) {
    const results = drawn.map((picture) => readDrawn(picture));
    console.log(pictureFigures(results));
    for (const { picture, mistakes } of results) {
      if (wrong === 0 || mistakes.length === 0) continue;
      console.log(`${picture.family}/${picture.name}: ${mistakes.length}`);
      for (const mistake of mistakes.slice(0, wrong)) console.log(`    ${mistake.slice(0, 240)}`);
    }
  }
  if (!closed && values.only === "") console.log(refused());
  if (examined.length > 0) console.log(`\n${await bodyFigures(examined, wrong)}`);
  else if (values.only === "" && !values.pictures && !values["closed-pictures"])
    console.log("bodies: skipped, the reference workbooks of ../shared/corpus are not here");
  console.log(`(${((performance.now() - start) / 1000).toFixed(1)} s)`);
}

void main();
