import { sameAddress, type Address } from "../../model/address";
import type { Bilingual } from "../../model/finding";
import type { Workbook } from "../../model/grid";
import { defaultProfile, type Profile } from "../../model/profile";
import type { Review } from "../../review";
import type { View } from "../view";
import { cellIndex, type CellIndex } from "./cellIndex";
import { follower } from "./follower";
import { openAgain, type KeptBranches } from "./keptBranches";
import { openAbove, openAtFirst } from "./openBranches";
import type { PaneError } from "./paneError";
import { emptyTree, planTree, type PlanTree } from "./planTree";

/** What the pane is doing with the workbook. */
export type Activity =
  | { readonly kind: "reading"; readonly done: number; readonly total: number }
  | { readonly kind: "reviewing" }
  | { readonly kind: "idle" }
  | { readonly kind: "cancelled" }
  | { readonly kind: "failed"; readonly error: PaneError };

/** Where in the settings the planner wants to be. */
export type SettingsPlace = "top" | "scores";

/** Everything about the workbook that the pane knows at one moment. */
export interface PaneState {
  /** Which opening of a workbook all of this is about, as `WorkbookHost.identity` names it. */
  readonly identity: string | undefined;
  readonly activity: Activity;
  readonly view: View;
  /** The settings stand in place of the view, from their top or at the scores; null: the view is there. */
  readonly settings: SettingsPlace | null;
  readonly profile: Profile;
  /** Why the profile stored in the workbook was not used, null when it was. */
  readonly profileProblem: Bilingual | null;
  /** The last reading; stays while a newer one is on its way. */
  readonly workbook: Workbook | null;
  readonly review: Review | null;
  readonly tree: PlanTree;
  readonly itemAt: CellIndex;
  /** Keys of open branches. */
  readonly open: ReadonlySet<string>;
  /** Key of the chosen item. */
  readonly chosen: string | null;
  /** The cell chosen in the sheet. */
  readonly cell: Address | null;
  readonly query: string;
  /** Name of the workbook whose plan has been shown: until then nothing was opened or closed by the planner. */
  readonly shown: string | null;
}

export const initialState: PaneState = {
  identity: undefined,
  activity: { kind: "reading", done: 0, total: 0 },
  view: "tree",
  settings: null,
  profile: defaultProfile,
  profileProblem: null,
  workbook: null,
  review: null,
  tree: emptyTree,
  itemAt: () => undefined,
  open: new Set(),
  chosen: null,
  cell: null,
  query: "",
  shown: null,
};

export type PaneAction =
  | { readonly type: "opened"; readonly identity: string | undefined }
  | { readonly type: "activity"; readonly activity: Activity }
  | { readonly type: "profile"; readonly profile: Profile; readonly problem: Bilingual | null }
  | {
      readonly type: "reviewed";
      readonly workbook: Workbook;
      readonly review: Review;
      /** What was open when the workbook was last shown. */
      readonly branches?: KeptBranches | null;
    }
  | { readonly type: "view"; readonly view: View }
  | { readonly type: "settings"; readonly at: SettingsPlace | null }
  | { readonly type: "choose"; readonly key: string | null }
  | { readonly type: "cell"; readonly at: Address }
  | { readonly type: "open"; readonly open: ReadonlySet<string> }
  | { readonly type: "search"; readonly query: string };

/** The next state of the pane. A newer reading keeps the view, the place and the open branches. */
export function paneState(state: PaneState, action: PaneAction): PaneState {
  switch (action.type) {
    case "opened":
      return { ...initialState, view: state.view, identity: action.identity };
    case "activity":
      return { ...state, activity: action.activity };
    case "profile":
      return { ...state, profile: action.profile, profileProblem: action.problem };
    case "reviewed":
      return reviewed(state, action);
    case "view":
      return { ...state, view: action.view, settings: null };
    case "settings":
      return { ...state, settings: action.at };
    case "choose":
      return choose(state, action.key);
    case "cell":
      return cellChosen(state, action.at);
    case "open":
      return { ...state, open: action.open };
    case "search":
      return { ...state, query: action.query };
  }
}

function reviewed(
  state: PaneState,
  { workbook, review, branches }: Extract<PaneAction, { type: "reviewed" }>,
): PaneState {
  const tree = planTree(review.plan, review.findings, state.profile.weightTolerance);
  const first = state.shown !== workbook.name;
  const follow = follower(state.tree, tree);
  return {
    ...state,
    activity: { kind: "idle" },
    workbook,
    review,
    tree,
    itemAt: cellIndex(tree),
    // What is gone may come back: a row cut to be pasted elsewhere, a heading being typed anew.
    open: first
      ? ((branches && openAgain(tree, branches)) ?? openAtFirst(tree))
      : new Set([...state.open].map((key) => follow(key) ?? key)),
    chosen: first || state.chosen === null ? null : (follow(state.chosen) ?? null),
    query: first ? "" : state.query,
    shown: first && tree.items.length === 0 ? null : workbook.name,
  };
}

function choose(state: PaneState, key: string | null): PaneState {
  if (key === null || !state.tree.byKey.has(key)) return { ...state, chosen: null };
  return { ...state, chosen: key, open: openAbove(state.tree, state.open, key) };
}

/** The cell the chosen item stands for leaves it chosen; any other cell of the plan chooses its own item. */
function cellChosen(state: PaneState, at: Address): PaneState {
  const chosen = state.chosen === null ? undefined : state.tree.byKey.get(state.chosen);
  const key = chosen && sameAddress(chosen.at, at) ? undefined : state.itemAt(at);
  return key === undefined ? { ...state, cell: at } : { ...choose(state, key), cell: at };
}
