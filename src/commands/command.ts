import type { Journal, WorkbookHost } from "../host";
import type { Bilingual } from "../model/finding";
import type { Workbook } from "../model/grid";
import type { Profile } from "../model/profile";
import type { Review } from "../review";

export type Language = "it" | "en";

/** One cell a command would write: where, what stands there, what would. */
export interface ProposalLine {
  readonly cell: string;
  readonly now: string;
  readonly then: string;
}

/** A cell a command leaves alone, and why. */
export interface Refused {
  readonly cell: string;
  readonly reason: Bilingual;
}

/** What became of a ribbon command; the pane shows the last one. */
export type Outcome =
  | { readonly kind: "nothing"; readonly words: Bilingual }
  | { readonly kind: "done"; readonly words: Bilingual; readonly journal: Journal | null }
  | {
      readonly kind: "proposal";
      readonly title: Bilingual;
      readonly lines: readonly ProposalLine[];
      readonly refused: readonly Refused[];
      /** Writes it; the planner has agreed. */
      readonly accept: () => Promise<Outcome>;
    }
  | { readonly kind: "failed"; readonly error: unknown };

/** What commands have to work with. */
export interface Desk {
  readonly host: WorkbookHost;
  readonly review: (workbook: Workbook, profile: Profile) => Promise<Review>;
  readonly language: () => Language;
  /** Opens a page of ours, such as the help, outside the pane. */
  readonly openPage: (page: string) => void;
  /** Shows the task pane. */
  readonly showPane: () => Promise<void>;
}

/** What a button of the ribbon does. `show`: the pane has to be seen for the outcome to make sense. */
export interface Command {
  readonly show: "always" | "whenNotDone";
  readonly view?: "tree" | "check" | "scores" | "reading";
  run(desk: Desk): Promise<Outcome>;
}
