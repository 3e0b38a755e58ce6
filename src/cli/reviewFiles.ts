import { basename } from "node:path";
import type { Workbook } from "../model/grid";
import type { Profile } from "../model/profile";
import { review, type Review } from "../review";
import { limits } from "../xlsx/limits";
import { readWorkbook } from "../xlsx/readWorkbook";
import { XlsxError } from "../xlsx/XlsxError";
import { CliError } from "./CliError";
import type { Call, CommandName } from "./command";
import { findFiles } from "./findFiles";
import { findProfile } from "./findProfile";
import { guardOutput } from "./guardOutput";
import { startProgress } from "./progress";
import { readInput, STANDARD_INPUT } from "./readInput";
import { visibleName } from "./visible";

/** One workbook that could be read, and what a look at it told. */
export interface Reviewed<Also = undefined> {
  /** The file as it was named on the command line. */
  readonly path: string;
  readonly profile: Profile;
  readonly review: Review;
  /** What else the command wanted of the workbook, which is not kept. */
  readonly also: Also;
}

/** What came of the files of a command; `failed`: one could not be read or held no plan, and stderr says so. */
export interface Outcome<Also = undefined> {
  readonly reviewed: readonly Reviewed<Also>[];
  /** How many files the command was about. */
  readonly asked: number;
  readonly failed: boolean;
}

/** Looks at a workbook while it is there. */
type Look<Also> = (workbook: Workbook, profile: Profile) => Also;

export async function reviewFiles(call: Call, command: CommandName): Promise<Outcome>;
export async function reviewFiles<Also>(
  call: Call,
  command: CommandName,
  look: Look<Also>,
): Promise<Outcome<Also>>;
/** Reads and reviews the files a command was called with, one after the other; a bad one does not stop the rest. */
export async function reviewFiles<Also>(
  call: Call,
  command: CommandName,
  look?: Look<Also>,
): Promise<Outcome<Also | undefined>> {
  const { positionals, io, texts, language } = call;
  if (positionals.length === 0) throw new CliError(texts.noFile(command));
  const paths = await findFiles(positionals, io.cwd, texts);
  await guardOutput(call, paths);
  const progress = startProgress(paths.length, texts, io);
  const reviewed: Reviewed<Also | undefined>[] = [];
  let failed = false;
  const complain = (message: string) => {
    progress.clear();
    io.err(`cruscotto: ${visibleName(message)}\n`);
    failed = true;
  };
  try {
    for (const path of paths) {
      progress.next(path);
      const profile = await findProfile(path, call);
      try {
        const bytes = await readInput(path, call, limits.packed);
        const workbook = await readWorkbook(
          bytes,
          path === STANDARD_INPUT ? texts.standardInput : basename(path),
        );
        const seen = review(workbook, profile);
        reviewed.push({ path, profile, review: seen, also: look?.(workbook, profile) });
        if (!holdsPlan(seen)) complain(texts.noPlan(path));
      } catch (error) {
        if (error instanceof XlsxError) complain(texts.badWorkbook(path, error.words[language]));
        else if (error instanceof CliError) complain(error.message);
        else complain(texts.ourMistake(path, error instanceof Error ? error.message : String(error)));
      }
    }
  } finally {
    progress.stop();
  }
  return { reviewed, asked: paths.length, failed };
}

const holdsPlan = ({ plan }: Review): boolean => plan.nodes.length > 0 || plan.indicators.length > 0;
