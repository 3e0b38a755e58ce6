import { settleDirections } from "../../../src/directions/settleDirections";
import { recognise } from "../../../src/reading/recognise";
import { formatAddress } from "../../../src/model/address";
import type { Finding } from "../../../src/model/finding";
import type { Workbook } from "../../../src/model/grid";
import { defaultProfile, type Profile } from "../../../src/model/profile";
import { checkPlan } from "../../../src/rules/checkPlan";
import { seeded } from "../transform/random";
import { plantDefect, type Defect } from "./plant";
import { planters } from "./planters";

/** What came of planting defects of one rule into one workbook. */
export interface Harvest {
  readonly rule: string;
  readonly planted: number;
  /** Defects without a finding of the rule at their cell. */
  readonly missed: readonly string[];
  /** New findings at none of the cells that were changed. */
  readonly elsewhere: readonly string[];
}

/** How much to plant: sites of every rule, which the seed chooses, and the one rule that is asked about. */
export interface Sowing {
  readonly sites: number;
  readonly seed: number;
  readonly only?: string;
  /** Which of the places chosen for a rule, both by their number, are planted; all of them when it is not said. */
  readonly takes?: (rule: number, site: number, sites: number) => boolean;
}

/** Plants defects of every rule (or of one), one at a time, and looks what is found. */
export function plantEverywhere(workbook: Workbook, { sites, seed, only, takes }: Sowing): Harvest[] {
  const chosen = Object.entries(planters).filter(([rule]) => only === undefined || rule === only);
  return chosen.map(([rule, ways], number) => {
    const before = checkUnharmed(workbook, profileFor(rule));
    // Every way of going wrong has its turn before one comes again.
    const random = seeded(seed);
    const turns = random.shuffle(ways).map((plant) => random.shuffle(plant(before.plan, workbook)));
    const defects = Array.from({ length: sites }, (_, turn) => turns.flatMap((sown) => sown[turn] ?? []))
      .flat()
      .slice(0, sites)
      .filter((_, site, { length }) => takes?.(number, site, length) ?? true);
    const results = defects.map((defect) => harvest(workbook, rule, defect, before.findings));
    return {
      rule,
      planted: defects.length,
      missed: results.flatMap(({ missed }) => missed),
      elsewhere: results.flatMap(({ elsewhere }) => elsewhere),
    };
  });
}

/** Results are asked for at the end of the year only. */
const profileFor = (rule: string): Profile => (rule === "actual-missing" ? AT_THE_END : defaultProfile);
const AT_THE_END: Profile = { ...defaultProfile, phase: "final" };

function check(workbook: Workbook, profile: Profile) {
  const plan = settleDirections(recognise(workbook, profile), profile);
  return { plan, findings: checkPlan(plan, profile) };
}

/** The same, once for all defects that are planted into a workbook. */
const unharmed = new WeakMap<Workbook, Map<Profile, ReturnType<typeof check>>>();

function checkUnharmed(workbook: Workbook, profile: Profile): ReturnType<typeof check> {
  const known = unharmed.get(workbook) ?? new Map<Profile, ReturnType<typeof check>>();
  unharmed.set(workbook, known);
  const checked = known.get(profile) ?? check(workbook, profile);
  known.set(profile, checked);
  return checked;
}

function harvest(workbook: Workbook, rule: string, defect: Defect, before: readonly Finding[]) {
  // A finding that names several cells may begin at another of them now.
  const known = new Set(
    before.flatMap(({ rule, at, related }) =>
      [at, ...related].map((cell) => `${rule} ${formatAddress(cell)}`),
    ),
  );
  const { findings } = check(plantDefect(workbook, defect), profileFor(rule));
  const changed = new Set([defect.at, ...defect.edits.map(({ at }) => at)].map(formatAddress));
  const touches = ({ at, related }: Finding) =>
    [at, ...related].some((cell) => changed.has(formatAddress(cell)));
  const wanted = formatAddress(defect.at);
  const found = findings.some(
    (finding) =>
      finding.rule === rule &&
      [finding.at, ...finding.related].some((cell) => formatAddress(cell) === wanted),
  );
  const what = defect.hide?.what ?? defect.edits.map(({ drawn }) => drawn).join(" ");
  return {
    missed: found ? [] : [`${workbook.name} ${rule} ${wanted} «${what}»`],
    elsewhere: findings
      .filter((finding) => !known.has(keyOf(finding)) && !touches(finding))
      // Where the defect took all that could be read of a sheet, saying so is what is wanted.
      .filter((finding) => finding.rule !== "plan-not-read")
      .map((finding) => `${workbook.name} ${rule} ${wanted} «${what}» → ${keyOf(finding)}`),
  };
}

const keyOf = ({ rule, at }: Finding): string => `${rule} ${formatAddress(at)}`;
