import { FlatTree, makeStyles } from "@fluentui/react-components";
import { defaultRangeExtractor, useVirtualizer } from "@tanstack/react-virtual";
import { useEffect, useRef, useState } from "react";
import type { Scored } from "../../../model/score";
import { useSpeech } from "../../speech";
import { nextRow } from "../../state/nextRow";
import type { TreeItem } from "../../state/planTree";
import type { FigureColumns } from "./figureColumns";
import { TreeRow } from "./TreeRow";

const ROW_HEIGHT = 32;

const useStyles = makeStyles({
  scroll: { flexGrow: 1, minHeight: "96px", overflowY: "auto", overflowX: "hidden" },
  tree: { position: "relative", display: "block" },
});

export interface PlanTreeRowsProps {
  /** The rows to show, top to bottom; only those in sight are drawn. */
  readonly rows: readonly TreeItem[];
  readonly scores: ReadonlyMap<string, Scored>;
  readonly columns: FigureColumns;
  readonly query: string;
  readonly isOpen: (item: TreeItem) => boolean;
  readonly chosen: string | null;
  readonly onToggle: (key: string, open: boolean) => void;
  readonly onChoose: (item: TreeItem) => void;
  readonly onGoTo: (item: TreeItem) => void;
}

/** The rows of the tree in a scrolling area, with one tab stop that arrow keys move. */
export function PlanTreeRows(props: PlanTreeRowsProps) {
  const { rows, scores, columns, query, isOpen, chosen, onToggle, onChoose, onGoTo } = props;
  const styles = useStyles();
  const { tree: words } = useSpeech().messages;
  const scroll = useRef<HTMLDivElement>(null);
  const wantsFocus = useRef(false);
  const [active, setActive] = useState<string | null>(null);

  const stop = rows.some(({ key }) => key === active) ? active : (chosen ?? rows[0]?.key ?? null);
  const stopIndex = Math.max(
    0,
    rows.findIndex(({ key }) => key === stop),
  );
  // No React Compiler here: nothing is memoised that the virtualizer would make stale.
  // eslint-disable-next-line react-hooks/incompatible-library
  const virtualizer = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroll.current,
    estimateSize: () => ROW_HEIGHT,
    getItemKey: (index) => rows[index]?.key ?? index,
    overscan: 8,
    // The tab stop stays in the page even when it is scrolled out of sight.
    rangeExtractor: (range) =>
      [...new Set([...defaultRangeExtractor(range), stopIndex])]
        .filter((index) => index < rows.length)
        .sort((a, b) => a - b),
  });

  const chosenIndex = chosen === null ? -1 : rows.findIndex(({ key }) => key === chosen);
  useEffect(() => {
    if (chosenIndex >= 0) virtualizer.scrollToIndex(chosenIndex, { align: "auto" });
    // Only a new choice scrolls: not a row that moved because another branch opened.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [chosen]);

  // The details of a row open below the tree and take room from it: what was in sight stays so.
  const height = virtualizer.scrollRect?.height ?? 0;
  const heightBefore = useRef(height);
  useEffect(() => {
    const top = virtualizer.scrollOffset ?? 0;
    const row = virtualizer.measurementsCache[chosenIndex];
    const wasInSight = row && row.start >= top && row.end <= top + heightBefore.current;
    if (wasInSight && height < heightBefore.current)
      virtualizer.scrollToIndex(chosenIndex, { align: "auto" });
    heightBefore.current = height;
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [height]);

  useEffect(() => {
    if (!wantsFocus.current) return;
    wantsFocus.current = false;
    scroll.current?.querySelector<HTMLElement>('[role="treeitem"][tabindex="0"]')?.focus();
  }, [active]);

  const moveTo = (target: TreeItem | undefined) => {
    if (!target) return;
    wantsFocus.current = true;
    setActive(target.key);
    virtualizer.scrollToIndex(
      rows.findIndex(({ key }) => key === target.key),
      { align: "auto" },
    );
  };

  return (
    <div ref={scroll} className={styles.scroll}>
      <FlatTree
        aria-label={words.label}
        size="small"
        className={styles.tree}
        style={{ height: virtualizer.getTotalSize() }}
        openItems={[]}
        onOpenChange={(_event, { type, value, open }) => {
          // A click on the row chooses it; only the arrow beside it and the arrow keys open.
          if (type !== "Click" && type !== "Enter") onToggle(String(value), open);
        }}
        onNavigation={(event, data) => {
          event.preventDefault();
          const pressed = data.type === "TypeAhead" ? data.event.key : data.type;
          moveTo(nextRow(rows, String(data.value), pressed));
        }}
        onFocus={({ target }) => {
          const key = target.getAttribute("data-fui-tree-item-value");
          if (key !== null) setActive(key);
        }}
      >
        {virtualizer.getVirtualItems().flatMap(({ index, start }) => {
          const item = rows[index];
          if (!item) return [];
          return (
            <TreeRow
              key={item.key}
              item={item}
              score={scoreOf(item, scores)}
              columns={columns}
              query={query}
              open={isOpen(item)}
              chosen={item.key === chosen}
              tabStop={index === stopIndex}
              top={start}
              index={index}
              measure={virtualizer.measureElement}
              onChoose={onChoose}
              onGoTo={onGoTo}
            />
          );
        })}
      </FlatTree>
    </div>
  );
}

function scoreOf(item: TreeItem, scores: ReadonlyMap<string, Scored>): number | null {
  if (item.kind === "sum") return null;
  return scores.get(item.kind === "node" ? item.node.id : item.indicator.id)?.score ?? null;
}
