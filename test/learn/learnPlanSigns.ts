import { writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Workbook } from "../../src/model/grid";
import { defaultProfile } from "../../src/model/profile";
import { read } from "../../src/reading/read";
import { planChance, type SignWeights } from "../../src/reading/sheets/planChance";
import { PLAN_SIGNS, type Part } from "../../src/reading/sheets/planSigns";
import { drawSheet } from "../../src/grid/drawSheet";
import { rules } from "../../src/rules";
import { pictures } from "../reading/pictures";
import { samplePictures } from "../reading/samplePictures";
import { readExpected } from "../support/expectedPlan";
import { notPlans } from "../support/negatives/notPlans";
import { fold } from "../support/planDifferences";

/** A part of a drawn workbook, and whether a careful planner takes it for a plan. */
interface Lesson {
  readonly name: string;
  readonly part: Part;
  readonly signs: readonly number[];
  readonly isPlan: boolean;
  /** How much it counts. */
  readonly weight: number;
}

/** Pictures of rules are small and much alike. */
const RULE_PICTURE = 0.25;

const path = join(__dirname, "../../src/reading/sheets/planSigns.weights.json");

const STEPS = 600;
const RIDGE = 0.001;
const FOLDS = 5;
/** A plan missed is worse than a register read: pictures are clearer than what offices write. */
const FAVOUR = 2;

function lessonsOf(name: string, workbook: Workbook, plan: string | null): Lesson[] {
  const { parts } = read(workbook, defaultProfile);
  const known = new Set(
    plan === null ? [] : readExpected(plan).flatMap(({ names }) => names.map(({ title }) => title)),
  );
  const measured = (part: Part) =>
    part.facts.some(({ indicators }) => indicators.some((one) => known.has(fold(one.name.value))));
  const titlesOf = (part: Part) =>
    part.facts.map(({ title }) => fold(title.value)).filter((title) => known.has(title));
  const shown = new Set(parts.filter(measured).flatMap(titlesOf));
  return parts.flatMap((part): Lesson[] => {
    const titles = titlesOf(part);
    const isPlan = titles.length > 0 || measured(part);
    // What else a plan's workbook holds may be misread plan, or the money and steps of its objectives: it teaches nothing.
    const beside = isPlan && !measured(part) && !isWeighed(part) && titles.every((title) => shown.has(title));
    if (part.facts.length === 0 || beside || (plan !== null && !isPlan)) return [];
    return [lessonOf(name, part, isPlan)];
  });
}

const isWeighed = ({ facts }: Part): boolean => facts.some(({ weight }) => weight !== null);

const lessonOf = (name: string, part: Part, isPlan: boolean, weight = 1): Lesson => ({
  name,
  part,
  signs: PLAN_SIGNS.map(({ of }) => of(part)),
  isPlan,
  weight,
});

/** The first sheet of every rule's pictures is a plan under ordinary headings. */
const ruleLessons = (): Lesson[] =>
  rules.flatMap(({ id, good, bad }) =>
    [...good, ...bad].flatMap((picture) => {
      const { workbook } = drawSheet(picture);
      return read(workbook, defaultProfile).parts.flatMap((part) =>
        part.facts.length > 0 && part.regions[0]?.region.sheet === workbook.sheets[0]?.sheet
          ? [lessonOf(`rule/${id}`, part, true, RULE_PICTURE)]
          : [],
      );
    }),
  );

/** Log-odds of a logistic regression by plain gradient steps; plans and others count alike. */
function fit(lessons: readonly Lesson[]): SignWeights {
  const weights = PLAN_SIGNS.map(() => 0);
  const squares = PLAN_SIGNS.map(() => 0.05);
  const total = lessons.reduce((sum, { weight }) => sum + weight, 0);
  const plans = lessons.reduce((sum, { isPlan, weight }) => sum + (isPlan ? weight : 0), 0);
  const worth = (FAVOUR * (total - plans)) / plans;
  for (let step = 0; step < STEPS; step += 1) {
    const slope = weights.map((weight) => RIDGE * lessons.length * weight);
    for (const { signs, isPlan, weight } of lessons) {
      const odds = signs.reduce((sum, sign, at) => sum + sign * (weights[at] ?? 0), 0);
      const off = (1 / (1 + Math.exp(-odds)) - (isPlan ? 1 : 0)) * (isPlan ? worth : 1) * weight;
      for (const [at, sign] of signs.entries()) slope[at] = (slope[at] ?? 0) + off * sign;
    }
    for (const [at, each] of slope.entries()) {
      squares[at] = (squares[at] ?? 0) + each * each;
      weights[at] = (weights[at] ?? 0) - each / Math.sqrt(squares[at] ?? 1);
    }
  }
  return Object.fromEntries(PLAN_SIGNS.map(({ id }, at) => [id, Math.round((weights[at] ?? 0) * 100) / 100]));
}

async function main(): Promise<void> {
  const lessons = [
    ...ruleLessons(),
    ...[...pictures(), ...(await samplePictures())].flatMap(({ family, name, workbook, plan }) =>
      lessonsOf(`${family}/${name}`, workbook, plan),
    ),
    ...notPlans.flatMap(([name, workbook]) => lessonsOf(`no plan/${name}`, workbook, null)),
  ];
  const names = [...new Set(lessons.map(({ name }) => name))];
  const foldOf = new Map(names.map((name, at) => [name, at % FOLDS]));
  const wrong = Array.from({ length: FOLDS }, (_, fold) => {
    const weights = fit(lessons.filter(({ name }) => foldOf.get(name) !== fold));
    return lessons.filter(
      ({ name, part, isPlan }) => foldOf.get(name) === fold && planChance(part, weights) >= 0.5 !== isPlan,
    );
  }).flat();
  console.log(`plan or not, left out: ${lessons.length - wrong.length} of ${lessons.length} parts right`);
  for (const { name, isPlan } of wrong) console.log(`  ${name}: ${isPlan ? "a plan" : "no plan"}`);
  const weights = fit(lessons);
  const still = lessons.filter(({ part, isPlan }) => planChance(part, weights) >= 0.5 !== isPlan);
  console.log(
    `with all: ${still.map(({ name, isPlan }) => `${name} (${isPlan ? "a plan" : "no plan"})`).join(", ")}`,
  );
  writeFileSync(path, `${JSON.stringify(weights, null, 2)}\n`);
}

void main();
