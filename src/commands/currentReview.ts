import { defaultProfile } from "../model/profile";
import type { Profile } from "../model/profile";
import type { Workbook } from "../model/grid";
import type { Review } from "../review";
import type { Desk } from "./command";

/** The workbook as it is at this moment, and what there is to say about it under its own profile. */
export async function currentReview({ host, review }: Desk): Promise<{
  readonly workbook: Workbook;
  readonly profile: Profile;
  readonly review: Review;
}> {
  const [workbook, stored] = [await host.read(), await host.readProfile()];
  const profile: Profile =
    stored === null ? defaultProfile : { ...defaultProfile, ...(JSON.parse(stored) as Partial<Profile>) };
  return { workbook, profile, review: await review(workbook, profile) };
}
