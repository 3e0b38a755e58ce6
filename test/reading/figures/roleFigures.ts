import { defaultProfile } from "../../../src/model/profile";
import type { Assignment, Role } from "../../../src/reading/model";
import { read } from "../../../src/reading/read";
import { labelsOf } from "../../learn/harvest";
import { readExpected } from "../../support/expectedPlan";
import type { Picture } from "../pictures";
import { percent, table } from "./table";

/** A field of a picture, what it is and what it was taken for. */
interface Judged {
  readonly picture: string;
  readonly family: string;
  readonly heading: string;
  readonly sample: string;
  readonly wanted: ReadonlySet<Role>;
  readonly found: Role;
  readonly certainty: number;
  readonly ok: boolean;
}

/** An objective of unsaid level is right for any level: the tree settles it. */
const sameRole = (wanted: Role, found: Role): boolean =>
  wanted === found ||
  (found.endsWith(":objective") && wanted.split(":")[0] === found.split(":")[0]) ||
  (found === "responsible:indicator" && wanted === "responsible:node");

const showPath = (path: readonly string[]): string => path.join(" › ").replace(/\s+/g, " ").slice(0, 48);

function judge({ family, name, plan }: Picture, assignments: readonly Assignment[]): Judged[] {
  const items = readExpected(plan ?? "");
  return assignments.flatMap(({ shape, roles, certainty }) => {
    const { labels, told } = labelsOf(shape, items);
    return shape.fields.flatMap((field, at): Judged[] => {
      const wanted = labels[at];
      const found = roles[at];
      if (!wanted || wanted.size === 0 || !found) return [];
      const texts = field.cells.flatMap((cell) =>
        cell ? [cell.text.replace(/\s+/g, " ").slice(0, 24)] : [],
      );
      // What an expectation does not say is wrong only where it would have said so.
      const ok = told[at] ? [...wanted].some((role) => sameRole(role, found)) : !mustBeSaid(found);
      return [
        {
          picture: `${family}/${name}`,
          family,
          heading: showPath(field.path),
          sample: texts.slice(0, 3).join(" ¦ "),
          wanted,
          found,
          certainty: certainty[at] ?? 0,
          ok,
        },
      ];
    });
  });
}

const mustBeSaid = (role: Role): boolean =>
  /^(?:title|name|weight|target|threshold|baseline|actual)\b/.test(role);

const SURE = 0.9;
const NAMED = 12;

/** Which fields of the pictures were taken for what they are not, the most frequent confusion first. */
export function roleFigures(pictures: readonly Picture[], wrong: number): string {
  const judged = pictures
    .filter(({ plan }) => plan !== null)
    .flatMap((picture) => judge(picture, read(picture.workbook, defaultProfile).assignments));
  const line = (name: string, some: readonly Judged[]) => {
    const sure = some.filter(({ certainty }) => certainty >= SURE);
    const right = (fields: readonly Judged[]) => percent(fields.filter(({ ok }) => ok).length, fields.length);
    return [name, String(some.length), right(some), percent(sure.length, some.length), right(sure)];
  };
  const confusions = new Map<string, Judged[]>();
  for (const each of judged.filter(({ ok }) => !ok)) {
    const wanted = each.wanted.size > 3 ? "nothing of a plan" : [...each.wanted].join("/");
    const key = `${wanted} taken for ${each.found}`;
    confusions.set(key, [...(confusions.get(key) ?? []), each]);
  }
  const families = [...new Set(judged.map(({ family }) => family))];
  return [
    table([
      ["roles of", "fields", "right", ">= 0.9", "of them right"],
      ...families.map((family) =>
        line(
          family,
          judged.filter((each) => each.family === family),
        ),
      ),
      line("all", judged),
    ]),
    ...[...confusions]
      .sort(([, a], [, b]) => b.length - a.length)
      .slice(0, wrong)
      .flatMap(([key, fields]) => [
        `${fields.length} × ${key}`,
        ...fields
          .slice(0, NAMED)
          .map(
            ({ picture, heading, sample, certainty }) =>
              `    ${picture}: "${heading}" (${certainty.toFixed(2)}) ${sample}`,
          ),
      ]),
  ].join("\n");
}

/** The regions of a picture and what each of their fields was taken for. */
export const showRoles = ({ family, name, workbook }: Picture): string => {
  const { assignments, plans } = read(workbook, defaultProfile);
  return [
    `${family}/${name} (year ${plans.plans[0]?.year ?? "?"})`,
    ...assignments.flatMap(({ shape, roles, certainty, runnersUp }) => [
      `  ${shape.regions
        .map(
          ({ kind, sheet, range, within, sections }) =>
            `${kind}${within ? " within" : ""} ${sheet} rows ${range.top + 1}-${range.bottom + 1}${sections.length > 0 ? ` with ${sections.length} sections` : ""}`,
        )
        .join("; ")}`,
      ...shape.fields.map((field, at) => {
        const texts = field.cells.flatMap((cell) =>
          cell ? [cell.text.replace(/\s+/g, " ").slice(0, 28)] : ["∅"],
        );
        return `    ${(roles[at] ?? "").padEnd(28)} ${(certainty[at] ?? 0).toFixed(2)} ${(runnersUp[at] ?? "").padEnd(22)} "${showPath(field.path)}"${field.period === null ? "" : ` period ${field.period}`}${field.share === null ? "" : ` share ${field.share}`} | ${texts.slice(0, 4).join(" ¦ ")}`;
      }),
    ]),
  ].join("\n");
};
