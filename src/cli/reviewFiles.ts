import { basename } from "node:path";
import type { Workbook } from "../model/grid";
import type { Profile } from "../model/profile";
import type { Review } from "../review";
import { limits } from "../xlsx/limits";
import { ahead } from "./ahead";
import { CliError } from "./CliError";
import type { Call, CommandName } from "./command";
import { findFiles } from "./findFiles";
import { findProfile } from "./findProfile";
import { guardOutput } from "./guardOutput";
import { startProgress } from "./progress";
import { readInput, STANDARD_INPUT } from "./readInput";
import { reviewFile } from "./reviewFile";
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

/** What came of the files of a command; `failed`: one could not be read, held no plan or lost its formats, and stderr says so. */
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
/** Reads and reviews the files a command was called with, many of them on all cores; a bad one does not stop the rest. */
export async function reviewFiles<Also>(
  call: Call,
  command: CommandName,
  look?: Look<Also>,
): Promise<Outcome<Also | undefined>> {
  const { positionals, io, texts, language, values } = call;
  const { format = "text", output, fix } = values;
  const saysItself = format === "text" && output === undefined && fix === undefined;
  if (positionals.length === 0) throw new CliError(texts.noFile(command));
  const paths = await findFiles(positionals, io.cwd, texts);
  await guardOutput(call, paths);
  const progress = startProgress(paths.length, texts, io);
  // Where more is wanted of a workbook than its review, it has to be read here.
  const cores = look || paths.length < MANY ? 1 : Math.min(io.cores ?? 1, paths.length);
  const pool = cores > 1 ? (await import("./reviewPool")).reviewPool(cores) : undefined;
  const begin = async (path: string) => {
    progress.next(path);
    const profile = await findProfile(path, call);
    const name = path === STANDARD_INPUT ? texts.standardInput : basename(path);
    try {
      const file = { bytes: await readInput(path, call, limits.packed), name, profile };
      const outcome = await (pool
        ? pool.review(file)
        : reviewFile(file, (workbook) => look?.(workbook, profile)));
      return { profile, outcome };
    } catch (error) {
      if (!(error instanceof CliError)) throw error;
      return { profile, outcome: { kind: "unread", message: error.message } } as const;
    }
  };
  const reviewed: Reviewed<Also | undefined>[] = [];
  let failed = false;
  const complain = (message: string) => {
    progress.clear();
    io.err(`cruscotto: ${visibleName(message)}\n`);
    failed = true;
  };
  try {
    for await (const { item: path, result } of ahead(paths, cores > 1 ? cores * 2 : 1, begin)) {
      const { profile, outcome } = result;
      if (outcome.kind === "unread") complain(outcome.message);
      else if (outcome.kind === "refused") complain(texts.badWorkbook(path, outcome.words[language]));
      else if (outcome.kind === "mistake") complain(texts.ourMistake(path, outcome.message));
      else {
        reviewed.push({ path, profile, review: outcome.review, also: outcome.also });
        if (!holdsPlan(outcome.review)) {
          // A result in words for the same screen says it itself.
          if (saysItself) failed = true;
          else complain(texts.noPlan(path));
        }
        if (outcome.review.plan.formatsLost) complain(texts.formatsLost(path));
      }
    }
  } finally {
    progress.stop();
    await pool?.close();
  }
  return { reviewed, asked: paths.length, failed };
}

/** A few files are reviewed before workers have started. */
const MANY = 8;

const holdsPlan = ({ plan }: Review): boolean => plan.nodes.length > 0 || plan.indicators.length > 0;
