import { defaultProfile, type Profile } from "../model/profile";

/** The JSON of a profile: its version and the fields that differ from the defaults, in the order of the model. */
export function serialiseProfile(profile: Profile): string {
  const fields = (Object.keys(defaultProfile) as (keyof Profile)[]).filter(
    (field) =>
      field === "version" || JSON.stringify(profile[field]) !== JSON.stringify(defaultProfile[field]),
  );
  return JSON.stringify(Object.fromEntries(fields.map((field) => [field, profile[field]])), null, 2);
}
