import { format } from "../format";
import type { cli as italian } from "../it/cli";

const { count } = format("en-GB");

/** What the codes of the operating system mean, and what to do. */
const REASONS: ReadonlyMap<string, string> = new Map(
  Object.entries<string>({
    EACCES: "permission is missing. Change the permissions or copy it to a folder of yours",
    EPERM: "permission is missing, or the file is open in another program. Close it there",
    EBUSY: "it is open in another program. Close it there",
    ENOENT: "the folder does not exist. Create it or choose another",
    ENOTDIR: "a part of the path is no folder",
    EISDIR: "it is a folder. Add the name of the file",
    EROFS: "the disk is read-only. Choose another folder",
    ENOSPC: "the disk is full",
    ENAMETOOLONG: "the name is too long",
  }),
);

const because = (code: string): string => (REASONS.get(code) === undefined ? "" : `: ${REASONS.get(code)}`);

export const cli: typeof italian = {
  intro: "Cruscotto: the performance plan in Excel, read and checked as it is.",
  usage: "Usage:",
  commandsTitle: "Commands:",
  optionsTitle: "Options:",
  examples: "Examples:",
  exitCodes:
    "Exit codes: 0 all is well, 1 findings, 2 file not readable, no plan recognised or a plan nobody can judge.",
  whatFile:
    'FILE is an .xlsx file, a folder with the files in it, a pattern such as "plans/*.xlsx", or - to read standard input.',
  severalFiles:
    "For several files --format json writes an array: one document per file read, in the order given.",
  commands: {
    tree: {
      usage: "tree FILE… [--format text|json]",
      summary: "Shows the tree of objectives with weights, indicators and targets.",
      examples: [
        "cruscotto tree plan.xlsx",
        "cruscotto tree plan.xlsx --format json -o plan.json",
        'cruscotto tree "plans/*.xlsx"',
      ],
    },
    check: {
      usage:
        "check FILE… [--format text|json|sarif|junit|html] [--fail-on error|warning|info|never] [--fix [--in-place]]",
      summary: "Says what stands between the plan and its publication.",
      examples: [
        "cruscotto check plan.xlsx",
        "cruscotto check --fail-on warning plans/*.xlsx",
        "cruscotto check plan.xlsx --format html -o check.html",
        "cruscotto check plan.xlsx --format json --phase half-year",
        "cruscotto check plan.xlsx --fix -o corrected.xlsx",
      ],
    },
    score: {
      usage:
        "score FILE… [--format text|json|html] | score --actual VALUE --target TEXT [--thresholds A,B] [--method METHOD]",
      summary: "Computes scores from the results in the sheets, or explains a single score.",
      examples: [
        "cruscotto score results.xlsx",
        "cruscotto score results.xlsx --format html -o report.html",
        "cruscotto score --actual 700 --target 880 --thresholds 704,528 --method step",
        'cruscotto score --actual "12/07/2015" --target "<= 30.06" --year 2015',
      ],
    },
    target: {
      usage: "target TEXT [--year YEAR] [--unit UNIT] [--format text|json]",
      summary: "Says how a target written in the plan was understood.",
      examples: ['cruscotto target "<=20gg.+5" --year 2019', 'cruscotto target "≥ 90%" --format json'],
    },
    read: {
      usage: "read FILE… [--explain] [--stage regions|roles|facts] [--format text|json]",
      summary: "Says how the sheets were read, how sure that is and what would be asked.",
      examples: [
        "cruscotto read plan.xlsx",
        "cruscotto read plan.xlsx --explain",
        "cruscotto read plan.xlsx --stage roles --format json",
      ],
    },
    explain: {
      usage: "explain [RULE]",
      summary: "Explains a rule with a picture and its source; without a name it lists them all.",
      examples: ["cruscotto explain weights-sum", "cruscotto explain"],
    },
  },
  options: {
    format: { value: "FORMAT", summary: "how to write the result (text)" },
    output: { value: "FILE", summary: "writes the result to a file instead of the screen" },
    "fail-on": {
      value: "SEVERITY",
      summary: "severity from which to exit with code 1: error (default), warning, info, never",
    },
    fix: {
      value: "",
      summary: "lists the ready corrections and writes nothing; with -o it writes a corrected copy",
    },
    "in-place": {
      value: "",
      summary: "with --fix: corrects the file itself; the old one stays beside it, its name ending in .bak",
    },
    phase: {
      value: "PHASE",
      summary: "when the plan is checked: drafting, publication (default), half-year, final",
    },
    profile: {
      value: "FILE",
      summary: "the body's rules; else the file cruscotto.json beside the plan, if any",
    },
    year: { value: "YEAR", summary: "year of the plan, where the sheets do not say it" },
    unit: { value: "UNIT", summary: "unit of the indicator" },
    actual: { value: "VALUE", summary: "value reached" },
    target: { value: "TEXT", summary: "target as written in the plan" },
    thresholds: { value: "A,B", summary: "thresholds, best first" },
    levels: { value: "A,B", summary: "score of each threshold (0.8,0.6)" },
    method: { value: "METHOD", summary: "step, linear, ratio, mirror, min-max, prior-year, bands" },
    baseline: { value: "VALUE", summary: "last known value" },
    explain: {
      value: "",
      summary: "adds the cells, the reasons and what else it might be, for every column or label",
    },
    stage: { value: "STAGE", summary: "shows one stage of the reading: regions, roles, facts" },
    lang: { value: "it|en", summary: "language of the texts (it)" },
    help: { value: "", summary: "shows this help" },
    version: { value: "", summary: "shows the version" },
  },
  unknownCommand: (name, meant) =>
    `unknown command “${name}”.${meant ? ` Did you mean “${meant}”?` : ""} They are listed by: cruscotto --help`,
  unknownOption: (name, meant, command) =>
    `unknown option ${name}.${meant ? ` Did you mean ${meant}?` : ""} They are listed by: cruscotto ${command} --help`,
  unknownRule: (name, meant) =>
    `unknown rule “${name}”.${meant ? ` Did you mean “${meant}”?` : ""} They are listed by: cruscotto explain`,
  missingValue: (name) => `the option ${name} needs a value.`,
  wrongChoice: (name, value, allowed) => `${name} “${value}”: the possible values are ${allowed.join(", ")}.`,
  noText: 'which target? For instance: cruscotto target "≥ 90%"',
  halfAScore: "--actual and --target are needed together, or a file.",
  scoreOrFile: "either a file, or --actual and --target, not both.",
  wrongLevels: (value) => `--levels “${value}”: numbers between 0 and 1 are needed, for instance 0.8,0.6.`,
  wrongYear: (value) => `--year “${value}”: a year of four digits is needed, for instance 2026.`,
  noFile: (command) => `which file? For instance: cruscotto ${command} plan.xlsx`,
  notFound: (path) => `${path}: the file does not exist. Check its name and folder.`,
  nothingMatches: (pattern) =>
    `${pattern}: no file matches. Check the folder and the pattern, such as "plans/*.xlsx".`,
  isFolder: (path) => `${path}: there are no .xlsx files in this folder. Check the name of the folder.`,
  fixes: (path, cells) =>
    cells === 0
      ? `${path}: no correction is ready.`
      : `${path}: ${count(cells, "cell", "cells")} to correct.`,
  nothingWritten:
    "No file was changed: -o FILE writes a corrected copy, --in-place corrects the file itself.",
  copyWritten: (path) => `Corrected copy: ${path}.`,
  fixedInPlace: (path, kept) => `${path} corrected; as it was before: ${kept}.`,
  fixNeedsFile: "--fix needs a file: standard input cannot be corrected.",
  copyOrInPlace: "either --output for a copy, or --in-place for the file itself, not both.",
  oneCopy: "--output writes the copy of one file. Name one, or use --in-place.",
  inPlaceNeedsFix: "--in-place only goes with --fix.",
  standardInput: "standard input",
  notReadable: (path, code) => `${path}: cannot be read${because(code)} (${code}).`,
  notWritable: (path, code) => `${path}: cannot be written${because(code)} (${code}).`,
  badProfile: (path, reason) => `${path}: ${reason}`,
  badWorkbook: (path, reason) => `${path}: ${reason}`,
  outputIsInput: (path) =>
    `${path}: this file is to be read, the result would erase it. Choose another name for --output.`,
  outputIsWorkbook: (path) =>
    `${path}: this workbook exists already, the result would erase it. Choose another name for --output.`,
  isNoFile: (path) =>
    `${path}: this is no file (a pipe or a device). Save the plan as an .xlsx file and name that.`,
  isTooLarge: (path, megabytes) =>
    `${path}: the file is too large (${megabytes} MB). Save the sheets of the plan in a workbook of their own.`,
  ourMistake: (path, message) =>
    `${path}: a mistake of Cruscotto, not of the file (${message}). Report it; the other files were read.`,
  noPlan: (path) =>
    `${path}: no plan recognised. It takes a sheet with a row of headings (Objective, Weight, Indicator, Target…) or with cards.`,
  formatsLost: (path) =>
    `${path}: the file lost the formats of its numbers (its styles): percentages and dates read as plain numbers. Take the file from a sound copy.`,
  reading: (name, at, of) => (of === 1 ? `Reading ${name}…` : `Reading ${name} (${at} of ${of})…`),
};
