import type { Bilingual } from "../../model/finding";
import { defaultProfile, type Profile } from "../../model/profile";

/** The profile a workbook carries, or the defaults with the reason why they stand in for it. */
export interface StoredProfile {
  readonly profile: Profile;
  readonly problem: Bilingual | null;
}

/** Reads the JSON stored in a workbook. What checks it is fetched only where there is something to check. */
export async function storedProfile(json: string | null): Promise<StoredProfile> {
  if (json === null) return { profile: defaultProfile, problem: null };
  const { parseProfile } = await import("../../profile/parseProfile");
  const reading = parseProfile(json);
  if (reading.ok) return { profile: reading.profile, problem: null };
  const all = (language: keyof Bilingual) =>
    reading.problems.map(({ message }) => message[language]).join("; ");
  return { profile: defaultProfile, problem: { it: all("it"), en: all("en") } };
}
