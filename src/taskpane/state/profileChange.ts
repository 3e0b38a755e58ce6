import type { Profile } from "../../model/profile";

/** What becomes of a profile: applied to the one in force when its turn comes, so that two quick changes both count. */
export type ProfileChange = (profile: Profile) => Profile;

/** Stores a change of the profile; false when that failed. With a label it can be taken back under that name. */
export type OnProfile = (change: ProfileChange, label?: string) => Promise<boolean>;

/** The change that takes another one back: what it touched gets its earlier value, all else stays as it is by then. */
export function takeBack(before: Profile, after: Profile): ProfileChange {
  const touched = (Object.keys(before) as (keyof Profile)[]).filter(
    (field) => before[field] !== after[field],
  );
  return (profile) => ({
    ...profile,
    ...Object.fromEntries(touched.map((field) => [field, before[field]])),
  });
}
