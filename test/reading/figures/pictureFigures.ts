import { defaultProfile } from "../../../src/model/profile";
import { recognise } from "../../../src/reading/recognise";
import type { Check } from "../../support/comparePlan";
import { comparePlan } from "../../support/comparePlan";
import type { Picture } from "../pictures";
import { percent, table } from "./table";

/** How a picture was read. */
export interface PictureResult {
  readonly picture: Picture;
  readonly checks: readonly Check[];
  readonly mistakes: readonly string[];
}

/** Reads a picture and asks what is wrong with it. What is thrown is a mistake too. */
export function readDrawn(picture: Picture): PictureResult {
  try {
    const plan = recognise(picture.workbook, defaultProfile);
    const checks = comparePlan(plan, picture.plan ?? "");
    return { picture, checks, mistakes: checks.flatMap(({ ok, message }) => (ok ? [] : [message])) };
  } catch (error) {
    const checks = picture.plan === null ? [] : comparePlan(NOTHING, picture.plan);
    return { picture, checks, mistakes: [`threw: ${String(error)}`] };
  }
}

const NOTHING = {
  workbook: "",
  year: null,
  sheets: [],
  nodes: [],
  indicators: [],
  weightGroups: [],
  plans: [],
  questions: [],
  notRead: [],
  unread: [],
  errors: [],
  hidden: [],
};

const share = (results: readonly PictureResult[], keep: (check: Check) => boolean): string => {
  const checks = results.flatMap((result) => result.checks).filter(keep);
  return percent(checks.filter(({ ok }) => ok).length, checks.length);
};

const row = (name: string, results: readonly PictureResult[]): string[] => {
  const plans = results.filter(({ picture }) => picture.plan !== null);
  const others = results.filter(({ picture }) => picture.plan === null);
  const right = (some: readonly PictureResult[]) =>
    `${some.filter(({ mistakes }) => mistakes.length === 0).length}/${some.length}`;
  const of = (kind: Check["of"] | null, ...figures: readonly Check["figure"][]) =>
    share(plans, (check) => (kind === null || check.of === kind) && figures.includes(check.figure));
  return [
    name,
    right(plans),
    right(others),
    of("node", "recall"),
    of("node", "precision"),
    of("indicator", "recall"),
    of("indicator", "precision"),
    of(null, "parent"),
    of(null, "kind"),
    of(null, "code", "title"),
    of(null, "weight"),
    of(null, "target"),
    of(null, "field"),
  ];
};

const HEADS = [
  "family",
  "right",
  "none",
  "node rec",
  "prec",
  "ind rec",
  "prec",
  "parent",
  "kind",
  "name",
  "weight",
  "target",
  "field",
];

/** A line a family: pictures fully right, sheets without a plan refused, and shares of the single fields. */
export function pictureFigures(results: readonly PictureResult[]): string {
  const families = [...new Set(results.map(({ picture }) => picture.family))];
  const lines = families.map((family) =>
    row(
      family,
      results.filter(({ picture }) => picture.family === family),
    ),
  );
  return table([HEADS, ...lines, row("all", results)]);
}
