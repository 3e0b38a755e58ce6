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
import { Icon } from "../../taskpane/components/Icon";
import type { Sample } from "../../taskpane/sample";
import type { UndoSteps } from "../spreadsheet/undoSteps";

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
  /** What can be undone and done again. */
  readonly steps: UndoSteps;
  readonly onUndo: () => void;
  readonly onRedo: () => void;
}

/** Where the rarer commands are only drawn. */
const NARROW = "@media (max-width: 719px)";
/** Where the name of the file has a row of its own. */
const TIGHT = "@media (max-width: 479px)";

const useStyles = makeStyles({
  root: {
    display: "flex",
    alignItems: "center",
    flexWrap: "wrap",
    columnGap: tokens.spacingHorizontalXXS,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    [TIGHT]: { paddingInline: tokens.spacingHorizontalXS },
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  // No wider than its words: six commands stand in one row of 320 pixels.
  command: {
    minWidth: "auto",
    flexShrink: 0,
    paddingInline: tokens.spacingHorizontalS,
    whiteSpace: "nowrap",
  },
  words: { [NARROW]: { display: "none" } },
  iconBeside: { marginRight: tokens.spacingHorizontalXS, [NARROW]: { marginRight: 0 } },
  file: {
    display: "flex",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalS,
    flexGrow: 1,
    flexBasis: "10em",
    minWidth: 0,
    paddingInline: tokens.spacingHorizontalS,
    [TIGHT]: { flexBasis: "100%", order: 1 },
  },
  title: { overflow: "hidden", textOverflow: "ellipsis", whiteSpace: "nowrap" },
  unsaved: {
    flexShrink: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
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
    steps,
    onUndo,
    onRedo,
  } = props;
  const styles = useStyles();
  return (
    <header ref={bar} className={styles.root}>
      <Button
        appearance="primary"
        className={styles.command}
        title={messages.openHint}
        onClick={() => input.current?.click()}
      >
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
          <MenuButton appearance="subtle" className={styles.command}>
            {messages.samples}
          </MenuButton>
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
      <Button
        appearance="subtle"
        className={styles.command}
        aria-label={messages.save}
        title={messages.saveHint}
        disabled={title === ""}
        onClick={onSave}
      >
        <Icon name="save" className={styles.iconBeside} />
        <span className={styles.words}>{messages.save}</span>
      </Button>
      <Button
        appearance="subtle"
        className={styles.command}
        icon={<Icon name="undo" />}
        aria-label={messages.undo}
        title={`${messages.undo} (Ctrl+Z)`}
        disabledFocusable={!steps.undo}
        onClick={onUndo}
      />
      <Button
        appearance="subtle"
        className={styles.command}
        icon={<Icon name="redo" />}
        aria-label={messages.redo}
        title={`${messages.redo} (Ctrl+Y)`}
        disabledFocusable={!steps.redo}
        onClick={onRedo}
      />
      <div className={styles.file}>
        <Text weight="semibold" className={styles.title} title={title}>
          {title || "Cruscotto"}
        </Text>
        {unsaved && <span className={styles.unsaved}>{messages.unsaved}</span>}
      </div>
      <Button
        as="a"
        appearance="subtle"
        className={styles.command}
        aria-label={messages.help}
        href={`assets/${helpPages[language]}`}
        target="_blank"
        rel="noreferrer"
        title={messages.helpHint}
      >
        <Icon name="help" className={styles.iconBeside} />
        <span className={styles.words}>{messages.help}</span>
      </Button>
    </header>
  );
}
