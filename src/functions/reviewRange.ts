import type { Address } from "../model/address";
import { defaultProfile } from "../model/profile";
import { parseProfile } from "../profile/parseProfile";
import { review, type Review } from "../review";
import type { Cells } from "./cells";
import { nameOfCell, placeOf, sheetOfRange } from "./sheetOfRange";
import { sheetPort, type SheetPort } from "./sheetPort";

/** What there is to say about a range: the review, and which of its cells stand in the range. */
interface Reviewed {
  readonly review: Review;
  readonly holds: (at: Address) => boolean;
}

/** Level (1 at the top), code, title and weight of every objective in a range, in reading order; none where it holds no plan. */
export async function treeRows(range: Cells, address: string | undefined): Promise<Cells> {
  const { review: found, holds } = await reviewRange(range, address);
  const levels = new Map<string, number>();
  return found.plan.nodes.flatMap(({ id, parent, code, title, weight }) => {
    const level = parent === null ? 1 : (levels.get(parent) ?? 0) + 1;
    levels.set(id, level);
    return holds(title.at) ? [[level, code?.value ?? "", title.value, weight?.fraction ?? ""]] : [];
  });
}

/** Rule, severity, message and cell of every finding in a range; null where it holds no plan. */
export async function findingRows(
  range: Cells,
  address: string | undefined,
  language: "it" | "en",
): Promise<Cells | null> {
  const { review: found, holds } = await reviewRange(range, address);
  const { plan, findings } = found;
  const hasPlan =
    plan.nodes.some(({ title }) => holds(title.at)) || plan.indicators.some(({ name }) => holds(name.at));
  if (!hasPlan) return null;
  return findings
    .filter(({ ignored, at }) => ignored === null && holds(at))
    .map(({ rule, severity, message, at }) => [rule, severity, message[language], nameOfCell(at)]);
}

/**
 * Reviews what a range stands in: the workbook as the pane reads it, with formats, merges, hidden rows and its own profile. Where nobody
 * can be asked, the values of the range alone.
 */
async function reviewRange(range: Cells, address: string | undefined): Promise<Reviewed> {
  const place = placeOf(address);
  const port = place.sheet === "" ? null : await sheetPort();
  if (!port) return { review: review(sheetOfRange(range, place), defaultProfile), holds: () => true };
  const [bottom, right] = [place.row + range.length, place.col + (range[0]?.length ?? 0)];
  return {
    review: await reviewOf(port),
    holds: ({ sheet, row, col }) =>
      sheet === place.sheet && row >= place.row && row < bottom && col >= place.col && col < right,
  };
}

let sharing: Promise<Review> | null = null;

/** The formulas of one burst share a review; one that comes after the workbook has been asked for gets its own. */
function reviewOf(port: SheetPort): Promise<Review> {
  sharing ??= new Promise((resolve) => setTimeout(resolve, 0)).then(async () => {
    sharing = null;
    const { workbook, profile } = await port.read();
    const stored = profile === null ? null : parseProfile(profile);
    return review(workbook, stored?.ok ? stored.profile : defaultProfile);
  });
  return sharing;
}
