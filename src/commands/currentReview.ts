import type { Workbook } from "../model/grid";
import { defaultProfile } from "../model/profile";
import type { Profile } from "../model/profile";
import { parseProfile } from "../profile/parseProfile";
import type { Review } from "../review";
import type { Desk } from "./command";

/**
 * The workbook as it is at this moment, and what there is to say about it under its own profile; a profile nobody can read gives
 * way to the defaults, as in the pane, which says so.
 */
export async function currentReview({ host, review }: Desk): Promise<{
  readonly workbook: Workbook;
  readonly profile: Profile;
  readonly review: Review;
}> {
  const workbook = await host.read();
  const stored = await host.readProfile();
  const reading = stored === null ? null : parseProfile(stored);
  const profile = reading?.ok ? reading.profile : defaultProfile;
  return { workbook, profile, review: await review(workbook, profile) };
}
