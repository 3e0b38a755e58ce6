import { Input, makeStyles, tokens } from "@fluentui/react-components";
import { lazy, Suspense } from "react";
import type { Address } from "../../../model/address";
import type { Profile } from "../../../model/profile";
import type { Review } from "../../../review";
import { useSpeech } from "../../speech";
import { openLevel, openToLevel } from "../../state/openBranches";
import { itemId, type PlanTree, type TreeItem } from "../../state/planTree";
import type { OnProfile } from "../../state/profileChange";
import { countMatches, visibleItems } from "../../state/visibleItems";
import { ColumnHeads } from "./ColumnHeads";
import { LevelButtons } from "./LevelButtons";
import { PlanTreeRows } from "./PlanTreeRows";

const Details = lazy(() => import("../details/Details").then((module) => ({ default: module.Details })));

const useStyles = makeStyles({
  view: { display: "flex", flexDirection: "column", height: "100%", minHeight: 0 },
  tools: {
    display: "flex",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL}`,
  },
  search: { flexGrow: 1, minWidth: 0 },
  hint: {
    paddingInline: tokens.spacingHorizontalL,
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground3,
  },
});

export interface TreeViewProps {
  readonly review: Review;
  readonly profile: Profile;
  readonly tree: PlanTree;
  readonly open: ReadonlySet<string>;
  readonly chosen: string | null;
  readonly query: string;
  readonly onOpen: (open: ReadonlySet<string>) => void;
  readonly onChoose: (key: string | null) => void;
  readonly onSearch: (query: string) => void;
  /** The planner wants to see a cell; with `focus`, to go on there. */
  readonly onShow: (at: Address, focus?: boolean) => void;
  readonly onProfile: OnProfile;
}

/** Albero: search and levels, the tree, the details of the chosen row. */
export function TreeView(props: TreeViewProps) {
  const { review, profile, tree, open, chosen, query, onOpen, onChoose, onSearch, onShow, onProfile } = props;
  const styles = useStyles();
  const { tree: words } = useSpeech().messages;
  const searching = query.trim() !== "";
  const rows = visibleItems(tree, open, query);
  const item = chosen === null ? undefined : tree.byKey.get(chosen);
  const id = item && itemId(item);
  const columns = {
    weights: [...review.plan.nodes, ...review.plan.indicators].some(({ weight }) => weight !== null),
    scores: [...review.scores.values()].some(({ score }) => score !== null),
  };

  const choose = (row: TreeItem, focus: boolean) => {
    onChoose(row.key);
    onShow(row.at, focus);
  };

  return (
    <div className={styles.view}>
      <div className={styles.tools}>
        <Input
          type="search"
          size="small"
          className={styles.search}
          aria-label={words.search}
          placeholder={words.search}
          value={query}
          onChange={(_event, { value }) => onSearch(value)}
        />
        <LevelButtons
          depth={tree.depth}
          level={searching ? null : openLevel(tree, open)}
          onLevel={(level) => onOpen(openToLevel(tree, level))}
        />
      </div>
      <div role="status" className={styles.hint}>
        {searching && words.found(countMatches(tree, query))}
      </div>
      {searching && rows.length === 0 ? (
        <p className={styles.hint}>{words.notFound(query.trim())}</p>
      ) : (
        <>
          <ColumnHeads columns={columns} />
          <PlanTreeRows
            rows={rows}
            scores={review.scores}
            columns={columns}
            query={query}
            isOpen={(row) => row.branch && (searching || open.has(row.key))}
            chosen={chosen}
            onToggle={(key, wanted) => {
              if (!searching) onOpen(toggled(open, key, wanted));
            }}
            onChoose={(row) => choose(row, false)}
            onGoTo={(row) => choose(row, true)}
          />
        </>
      )}
      {item && (
        <Suspense fallback={null}>
          <Details
            key={item.key}
            item={item}
            review={review}
            profile={profile}
            findings={
              id ? review.findings.filter(({ about, ignored }) => ignored === null && about.includes(id)) : []
            }
            sums={tree.items.flatMap((row) =>
              row.kind === "sum" && id && row.sum.group.members.includes(id) ? [row.sum] : [],
            )}
            onShow={onShow}
            onClose={() => onChoose(null)}
            onProfile={onProfile}
          />
        </Suspense>
      )}
    </div>
  );
}

function toggled(open: ReadonlySet<string>, key: string, wanted: boolean): ReadonlySet<string> {
  const next = new Set(open);
  if (wanted) next.add(key);
  else next.delete(key);
  return next;
}
