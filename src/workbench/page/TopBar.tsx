import {
  Button,
  Menu,
  MenuButton,
  MenuItem,
  MenuList,
  MenuPopover,
  MenuTrigger,
  Text,
  makeStyles,
  tokens,
} from "@fluentui/react-components";
import type { Ref, RefObject } from "react";
import { helpPages } from "../../locales/helpPages";
import type { WorkbenchMessages } from "../../locales/it/workbench";
import type { Language } from "../../taskpane/appearance";
import type { Sample } from "../../taskpane/sample";

export interface TopBarProps {
  readonly bar: Ref<HTMLElement>;
  readonly messages: WorkbenchMessages;
  readonly language: Language;
  /** The field that asks for a file. */
  readonly file: RefObject<HTMLInputElement | null>;
  /** Something would be lost if the page were closed. */
  readonly unsaved: boolean;
  /** Name of the open file. */
  readonly title: string;
  readonly samples: readonly Sample[];
  readonly onFile: (file: File) => void;
  readonly onSave: () => void;
  readonly onUndo: () => void;
  readonly onRedo: () => void;
}

const useStyles = makeStyles({
  root: {
    display: "flex",
    alignItems: "center",
    flexWrap: "wrap",
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  title: {
    flexGrow: 1,
    flexBasis: "8em",
    overflow: "hidden",
    textOverflow: "ellipsis",
    whiteSpace: "nowrap",
  },
});

/** What the page offers beside pane and sheet: open a file or a sample, save a copy, undo, redo, and the instructions. */
export function TopBar(props: TopBarProps) {
  const {
    bar,
    file: input,
    unsaved,
    messages,
    language,
    title,
    samples,
    onFile,
    onSave,
    onUndo,
    onRedo,
  } = props;
  const styles = useStyles();
  return (
    <header ref={bar} className={styles.root}>
      <Button appearance="primary" title={messages.openHint} onClick={() => input.current?.click()}>
        {messages.open}
      </Button>
      <input
        ref={input}
        type="file"
        hidden
        accept=".xlsx,.xlsm,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
        onChange={({ currentTarget }) => {
          const file = currentTarget.files?.[0];
          // The same file chosen again is a change too.
          currentTarget.value = "";
          if (file) onFile(file);
        }}
      />
      <Menu>
        <MenuTrigger disableButtonEnhancement>
          <MenuButton appearance="subtle">{messages.samples}</MenuButton>
        </MenuTrigger>
        <MenuPopover>
          <MenuList>
            {samples.map((sample) => (
              <MenuItem key={sample.id} onClick={() => void sample.open()}>
                {sample.title[language]}
              </MenuItem>
            ))}
          </MenuList>
        </MenuPopover>
      </Menu>
      <Button appearance="subtle" title={messages.saveHint} disabled={title === ""} onClick={onSave}>
        {messages.save}
      </Button>
      <Button appearance="subtle" onClick={onUndo}>
        {messages.undo}
      </Button>
      <Button appearance="subtle" onClick={onRedo}>
        {messages.redo}
      </Button>
      <Text weight="semibold" className={styles.title} title={title}>
        {title || "Cruscotto"}
      </Text>
      {unsaved && <Text>{messages.unsaved}</Text>}
      <Button
        as="a"
        appearance="subtle"
        href={`assets/${helpPages[language]}`}
        target="_blank"
        rel="noreferrer"
        title={messages.helpHint}
      >
        {messages.help}
      </Button>
    </header>
  );
}
