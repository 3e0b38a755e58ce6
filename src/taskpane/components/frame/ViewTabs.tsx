import { makeStyles, Tab, TabList, tokens } from "@fluentui/react-components";
import { useSpeech } from "../../speech";
import type { View } from "../../view";

const useStyles = makeStyles({
  tabs: {
    flexShrink: 0,
    overflowX: "auto",
    paddingInline: tokens.spacingHorizontalXS,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
});

const VIEWS: readonly View[] = ["tree", "check", "scores", "reading"];

/** Ids that tie a tab to its panel. */
export const tabId = (view: View) => `cruscotto-tab-${view}`;
export const panelId = "cruscotto-view";

export interface ViewTabsProps {
  readonly view: View;
  readonly onView: (view: View) => void;
}

/** Albero, Verifica, Punteggi, Come ho letto. */
export function ViewTabs({ view, onView }: ViewTabsProps) {
  const styles = useStyles();
  const { pane } = useSpeech().messages;
  return (
    <TabList
      size="small"
      className={styles.tabs}
      aria-label={pane.viewsLabel}
      selectedValue={view}
      onTabSelect={(_event, { value }) => onView(value as View)}
    >
      {VIEWS.map((name) => (
        <Tab key={name} id={tabId(name)} value={name} aria-controls={panelId}>
          {pane.views[name]}
        </Tab>
      ))}
    </TabList>
  );
}
