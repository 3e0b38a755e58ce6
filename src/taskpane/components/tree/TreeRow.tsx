import type { FigureColumns } from "./figureColumns";
import { FlatTreeItem, makeStyles } from "@fluentui/react-components";
import type { KeyboardEvent, Ref } from "react";
import { useSpeech } from "../../speech";
import type { TreeItem } from "../../state/planTree";
import { rowName } from "./rowName";
import { RowFigures } from "./RowFigures";
import { RowLayout } from "./RowLayout";
import { RowTitle } from "./RowTitle";

const useStyles = makeStyles({
  place: { position: "absolute", top: 0, left: 0, right: 0 },
});

export interface TreeRowProps {
  readonly item: TreeItem;
  readonly score: number | null;
  /** Which columns of figures the plan has. */
  readonly columns: FigureColumns;
  /** What the planner searches for. */
  readonly query: string;
  readonly open: boolean;
  readonly chosen: boolean;
  /** Where Tab enters the tree. */
  readonly tabStop: boolean;
  /** Distance from the top of the tree, in pixels. */
  readonly top: number;
  readonly index: number;
  readonly measure: Ref<HTMLDivElement>;
  readonly onChoose: (item: TreeItem) => void;
  /** Enter: the planner wants to go on in the sheet. */
  readonly onGoTo: (item: TreeItem) => void;
}

/** One row of the tree: mark, code and title, figures. */
export function TreeRow(props: TreeRowProps) {
  const { item, score, columns, query, open, chosen, tabStop, top, index, measure, onChoose, onGoTo } = props;
  const styles = useStyles();
  const { messages } = useSpeech();

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== "Enter" && event.key !== " ") return;
    event.preventDefault();
    if (event.key === "Enter") onGoTo(item);
    else onChoose(item);
  };

  return (
    <div
      ref={measure}
      data-index={index}
      role="presentation"
      className={styles.place}
      style={{ transform: `translateY(${top}px)` }}
    >
      <FlatTreeItem
        value={item.key}
        itemType={item.branch ? "branch" : "leaf"}
        {...(item.parentKey === null ? {} : { parentValue: item.parentKey })}
        aria-level={item.level}
        aria-posinset={item.position}
        aria-setsize={item.setSize}
        aria-label={rowName(item, score, messages)}
        aria-selected={chosen}
        open={open}
        tabIndex={tabStop ? 0 : -1}
        onClick={() => onChoose(item)}
        onKeyDown={onKeyDown}
      >
        <RowLayout
          branch={item.branch}
          open={open}
          chosen={chosen}
          title={<RowTitle item={item} query={query} />}
          figures={<RowFigures item={item} score={score} columns={columns} />}
        />
      </FlatTreeItem>
    </div>
  );
}
