import { defaultProfile, type Profile } from "../../model/profile";

/** The profile a workbook carries, or the defaults with the reason why they stand in for it. */
export interface StoredProfile {
  readonly profile: Profile;
  readonly problem: string | null;
}

export function storedProfile(json: string | null): StoredProfile {
  if (json === null) return { profile: defaultProfile, problem: null };
  return { profile: { ...defaultProfile, ...(JSON.parse(json) as Partial<Profile>) }, problem: null };
}
