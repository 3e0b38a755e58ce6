import type { Owner } from "../../model/role";
import type { Region, Role } from "../model";
import { firstRowOf } from "../regions/firstRowOf";
import { objectivesNamed } from "../words/objectivesNamed";
import type { Taken } from "./taken";

/** Rows between a caption and the headings of its table. */
const NEAR = 2;

/**
 * "(A) Strategische Ziele / Obiettivi strategici" right above a table of plain objectives: of that level. Other tables stay as they are, and
 * what a planner said.
 */
export function levelByCaption(taken: Taken): Taken {
  const { region, roles, certainty } = taken;
  const plain = roles.indexOf("title:objective");
  if (region.kind !== "table" || plain < 0 || certainty[plain] === 1) return taken;
  const level = captionLevel(region);
  if (!level || roles.includes(`title:${level}`)) return taken;
  return {
    ...taken,
    roles: roles.map((role) => role.replace(/:objective$/, `:${level}`) as Role),
  };
}

/** The level that the line right above a table names and nothing else, in one language of two at least. */
function captionLevel(region: Region): Owner | undefined {
  const top = firstRowOf(region);
  const caption = region.titles.findLast(({ at, type }) => type === "text" && at.row < top);
  if (!caption || top - caption.at.row > NEAR) return undefined;
  return objectivesNamed(caption.text);
}
