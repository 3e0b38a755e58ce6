import { existsSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import { defaultProfile, type Phase, type Profile } from "../model/profile";
import { parseProfile } from "../profile/parseProfile";
import type { Call } from "./command";
import { CliError } from "./CliError";
import { choice, readYear } from "./readArguments";
import { readInput } from "./readInput";

const PHASES: readonly Phase[] = ["drafting", "publication", "half-year", "final"];
/** A body's rules, kept beside its workbooks. */
const BESIDE = "cruscotto.json";
/** Bytes; a profile has a few thousand. */
const LARGEST = 1024 * 1024;

/**
 * The profile that holds for a workbook: the file of `--profile`, else cruscotto.json in the workbook's folder, else the defaults;
 * `--year` and `--phase` stand above it. Without a workbook only `--profile` counts. Throws CliError naming the field that is wrong.
 */
export async function findProfile(workbook: string | null, call: Call): Promise<Profile> {
  const { values, texts, io } = call;
  const beside = workbook === null ? null : join(dirname(resolve(io.cwd, workbook)), BESIDE);
  const path = values.profile === undefined ? beside : resolve(io.cwd, values.profile);
  const found = path === null ? null : await readProfile(path, values.profile !== undefined, call);
  const profile = found ?? defaultProfile;
  return {
    ...profile,
    year: readYear(values.year, texts) ?? profile.year,
    phase: choice("phase", values.phase, PHASES, profile.phase, texts),
  };
}

/** Null when the file is not there and nobody asked for it by name. */
async function readProfile(
  path: string,
  asked: boolean,
  { texts, language, io }: Call,
): Promise<Profile | null> {
  const name = relative(io.cwd, path) || path;
  if (!asked && !existsSync(path)) return null;
  const json = (await readInput(name, { io, texts }, LARGEST)).toString("utf8");
  const reading = parseProfile(json);
  if (reading.ok) return reading.profile;
  throw new CliError(
    texts.badProfile(name, reading.problems.map(({ message }) => message[language]).join("; ")),
  );
}
