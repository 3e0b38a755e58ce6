import type { ParseArgsConfig } from "node:util";
import type { cli } from "../locales/it/cli";
import type { Io } from "./io";

export type Texts = typeof cli;
export type Language = "it" | "en";
export type OptionName = keyof Texts["options"];

type OptionDefinition = NonNullable<ParseArgsConfig["options"]>[string];

/** Every option the commands share out among themselves; what each says of itself is in the locales. */
export const OPTIONS = {
  format: { type: "string", short: "f" },
  output: { type: "string", short: "o" },
  "fail-on": { type: "string" },
  fix: { type: "boolean" },
  "in-place": { type: "boolean" },
  phase: { type: "string" },
  profile: { type: "string" },
  year: { type: "string" },
  unit: { type: "string" },
  actual: { type: "string" },
  target: { type: "string" },
  thresholds: { type: "string" },
  levels: { type: "string" },
  method: { type: "string" },
  baseline: { type: "string" },
  explain: { type: "boolean" },
  stage: { type: "string" },
  lang: { type: "string" },
  help: { type: "boolean", short: "h" },
  version: { type: "boolean" },
} as const satisfies Record<OptionName, OptionDefinition>;

/** What a command was called with. */
export interface Call {
  readonly values: Readonly<Partial<Record<OptionName, string>>>;
  readonly positionals: readonly string[];
  readonly language: Language;
  readonly texts: Texts;
  readonly io: Io;
}

/** Runs a command; 0 nothing to report, 1 findings, 2 could not do it. */
export type Run = (call: Call) => Promise<number>;

/** The commands, with the options each takes beside --lang and --help, and their code, loaded when it is called. */
export const COMMANDS = {
  tree: {
    options: ["format", "output", "profile", "year"],
    load: () => import(/* webpackChunkName: "tree" */ "./commands/tree").then(({ tree }) => tree),
  },
  check: {
    options: ["format", "output", "fail-on", "fix", "in-place", "phase", "profile", "year"],
    load: () => import(/* webpackChunkName: "check" */ "./commands/check").then(({ check }) => check),
  },
  score: {
    options: [
      "format",
      "output",
      "actual",
      "target",
      "thresholds",
      "levels",
      "method",
      "baseline",
      "year",
      "unit",
      "phase",
      "profile",
    ],
    load: () => import(/* webpackChunkName: "score" */ "./commands/score").then(({ score }) => score),
  },
  target: {
    options: ["format", "output", "year", "unit"],
    load: () => import(/* webpackChunkName: "target" */ "./commands/target").then(({ target }) => target),
  },
  read: {
    options: ["format", "output", "explain", "stage", "profile", "year"],
    load: () => import(/* webpackChunkName: "read" */ "./commands/read").then(({ read }) => read),
  },
  explain: {
    options: ["output"],
    load: () => import(/* webpackChunkName: "explain" */ "./commands/explain").then(({ explain }) => explain),
  },
} as const satisfies Record<string, { options: readonly OptionName[]; load: () => Promise<Run> }>;

export type CommandName = keyof typeof COMMANDS;

export const isCommand = (name: string): name is CommandName => Object.hasOwn(COMMANDS, name);
