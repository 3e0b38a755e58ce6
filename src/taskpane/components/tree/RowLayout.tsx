import {
  makeStyles,
  mergeClasses,
  tokens,
  treeItemLayoutClassNames,
  useTreeItemContext_unstable,
} from "@fluentui/react-components";
import type { ReactNode } from "react";
import { Icon } from "../Icon";

/** Deep plans in a narrow pane: half of Fluent's own indent. */
const INDENT = `calc((var(--fluent-TreeItem--level, 1) - 1) * ${tokens.spacingHorizontalM})`;

// A hover must not touch the colours inside: in high contrast Fluent's own would hide the figures.
const pointed = { backgroundColor: tokens.colorNeutralBackground3 };

const useStyles = makeStyles({
  row: {
    display: "flex",
    alignItems: "center",
    minHeight: "24px",
    paddingLeft: INDENT,
    paddingRight: tokens.spacingHorizontalL,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground1,
    ":hover": pointed,
    ":active": pointed,
  },
  chosen: {
    backgroundColor: tokens.colorNeutralBackground3,
    boxShadow: `inset ${tokens.strokeWidthThickest} 0 0 ${tokens.colorCompoundBrandStroke}`,
  },
  arrow: {
    display: "flex",
    justifyContent: "center",
    flexShrink: 0,
    width: "24px",
    paddingBlock: tokens.spacingVerticalXS,
  },
  open: { transform: "rotate(90deg)" },
  title: { flexGrow: 1, minWidth: 0, paddingBlock: tokens.spacingVerticalXXS },
});

export interface RowLayoutProps {
  readonly branch: boolean;
  readonly open: boolean;
  readonly chosen: boolean;
  readonly title: ReactNode;
  readonly figures: ReactNode;
}

/** Arrow, title and figures of a row. In place of Fluent's TreeItemLayout, which brings check boxes and radio buttons along. */
export function RowLayout({ branch, open, chosen, title, figures }: RowLayoutProps) {
  const styles = useStyles();
  const layout = useTreeItemContext_unstable(({ layoutRef }) => layoutRef);
  // A click on what this points at opens the branch, one beside it does not.
  const arrow = useTreeItemContext_unstable(({ expandIconRef }) => expandIconRef);
  return (
    <div
      ref={layout}
      // Fluent draws the ring of the focus around this name.
      className={mergeClasses(treeItemLayoutClassNames.root, styles.row, chosen && styles.chosen)}
    >
      <div ref={arrow} className={styles.arrow}>
        {branch && <Icon name="open" {...(open && { className: styles.open })} />}
      </div>
      <div className={styles.title}>{title}</div>
      {figures}
    </div>
  );
}
