import type { Address } from "../model/address";
import type { Bilingual, Fix, Severity } from "../model/finding";
import type { Phase, RuleOptions } from "../model/profile";
import type { RuleContext } from "./context";
import type { Survey } from "./survey";

/** What a rule says about one place. Its severity comes from the profile, never from the rule's code. */
export interface Report {
  /** Where the planner is taken. */
  readonly at: Address;
  /** The expected and the found, in the planner's words. */
  readonly message: Bilingual;
  /** Further cells the finding is about. */
  readonly related?: readonly Address[];
  /** Ids of nodes and indicators that carry the mark in the tree. */
  readonly about: readonly string[];
  readonly fix?: Fix;
}

/** One demand on a plan: what it asks, why, how it looks, and the check itself. */
export interface Rule<Options extends RuleOptions = RuleOptions> {
  /** *thing-demand*, as in the profile and the file name. */
  readonly id: string;
  readonly severity: Severity;
  /** Phases in which the demand weighs differently, or not at all; elsewhere `severity` holds. */
  readonly severityIn: Readonly<Partial<Record<Phase, Severity | "off">>>;
  /** What is wrong where the demand is not met: the heading of its findings. */
  readonly problem: Bilingual;
  readonly title: Bilingual;
  readonly why: Bilingual;
  /** Law or guideline that asks for it, null where it is good practice. */
  readonly source: string | null;
  /** Settings a body may change, with their defaults. */
  readonly options: Options;
  /** Drawn sheets (see drawSheet) without a finding of this rule. */
  readonly good: readonly string[];
  /** Drawn sheets whose faulty cells end with `{rule-id}`. */
  readonly bad: readonly string[];
  /**
   * "item" where every node, indicator or weight group is judged by itself: a great plan is then handed over in parts, one
   * after the other. Otherwise the rule sees the whole plan at once.
   */
  readonly scope?: "item";
  /** What the rule asks of the whole plan and what can be gathered part by part, so that the plan is gone through once. */
  readonly surveys?: readonly Survey<unknown>[];
  check(context: RuleContext, report: (found: Report) => void, options: Options): void;
}

type Definition<Options extends RuleOptions> = Omit<Rule<Options>, "severityIn" | "options"> & {
  readonly severityIn?: Rule["severityIn"];
  readonly options?: Options;
};

/** Defines a rule; a rule that says nothing about phases or options has none. */
export function defineRule<Options extends RuleOptions = Record<never, never>>(
  definition: Definition<Options>,
): Rule<Options> {
  return { severityIn: {}, options: {} as Options, ...definition };
}
