import { defaultProfile, type Phase, type Profile } from "../model/profile";
import type { Call } from "./command";
import { CliError } from "./CliError";
import { choice } from "./readArguments";

const PHASES: readonly Phase[] = ["drafting", "publication", "half-year", "final"];

/** The profile that holds for a file, with the year and the phase of the command line above it. */
export async function findProfile(_path: string, { values, texts }: Call): Promise<Profile> {
  const profile = defaultProfile;
  return {
    ...profile,
    year: readYear(values.year, texts) ?? profile.year,
    phase: choice("phase", values.phase, PHASES, profile.phase, texts),
  };
}

/** A year as `--year` takes it; null where there is none. */
export function readYear(value: string | undefined, texts: Call["texts"]): number | null {
  if (value === undefined) return null;
  if (!/^(?:19|20)\d\d$/.test(value)) throw new CliError(texts.wrongYear(value));
  return Number(value);
}
