import { FluentProvider } from "@fluentui/react-components";
import {
  useCallback,
  useEffect,
  useMemo,
  useRef,
  useState,
  useSyncExternalStore,
  type CSSProperties,
} from "react";
import { workbench as english } from "../../locales/en/workbench";
import { workbench as italian } from "../../locales/it/workbench";
import { App } from "../../taskpane/App";
import type { Appearance } from "../../taskpane/appearance";
import type { Sample } from "../../taskpane/sample";
import { themes } from "../../taskpane/themes";
import type { WorkbenchHost } from "../host/createHost";
import type { Spreadsheet } from "../spreadsheet/createSpreadsheet";
import { nameControls } from "../spreadsheet/nameControls";
import { Announcer } from "./Announcer";
import { Divider } from "./Divider";
import { DraftMessage } from "./DraftMessage";
import type { LeftDraft } from "./draftStore";
import { ExampleMessage } from "./ExampleMessage";
import { LeavingDialog } from "./LeavingDialog";
import { NamesakeMessage } from "./NamesakeMessage";
import { OpeningMessage } from "./OpeningMessage";
import { fetchSample, type SampleFile } from "./samples";
import { SavingMessage } from "./SavingMessage";
import { Sheet } from "./Sheet";
import { TopBar } from "./TopBar";
import { useDrafts } from "./useDrafts";
import { useFileDrop } from "./useFileDrop";
import { useLeaving } from "./useLeaving";
import { useOpening, type FileToOpen } from "./useOpening";
import { usePageStyles } from "./usePageStyles";
import { useRegions } from "./useRegions";
import { useShortcuts } from "./useShortcuts";
import { useSaving } from "./useSaving";

export interface WorkbenchProps {
  readonly host: WorkbenchHost;
  readonly spreadsheet: Spreadsheet;
  /** The element the spreadsheet lives in. */
  readonly sheet: HTMLElement;
  readonly samples: readonly SampleFile[];
}

const MESSAGES = { it: italian, en: english } as const;
const PANE = { least: 280, most: 900, start: 420 } as const;

/** The page for a machine without Excel: a spreadsheet on the left, the task pane of Excel on the right. */
export function Workbench({ host, spreadsheet, sheet, samples }: WorkbenchProps) {
  const styles = usePageStyles();
  const [appearance, setAppearance] = useState<Appearance>({ language: "it", theme: "light" });
  const [paneWidth, setPaneWidth] = useState<number>(PANE.start);
  const { opening, title, open: openNow, dismiss, original } = useOpening(host);
  const leaving = useLeaving(host.work);
  const { ask } = leaving;
  const open = useCallback(
    (file: FileToOpen) => new Promise<boolean>((resolve) => ask(() => resolve(openNow(file)))),
    [ask, openNow],
  );
  const [example, setExample] = useState(true);
  const openFile = useCallback((file: FileToOpen) => void open(file).then(() => setExample(false)), [open]);
  const drafts = useDrafts(host, title, original);
  const goOn = async (left: LeftDraft) => {
    const { file: name, bytes, unfinished } = left.draft;
    if (!(await open({ name, arrayBuffer: async () => bytes.slice(0), unfinished }))) return;
    drafts.goneOnWith(left);
    setExample(false);
  };
  const hovering = useFileDrop(openFile);
  const messages = MESSAGES[appearance.language];
  const { saving, save, dismiss: dismissSaving } = useSaving(host, title, original);

  const offered = useMemo(
    () =>
      samples.map(({ file, title: name }): Sample => ({
        id: file,
        title: name,
        open: () => open({ name: file, arrayBuffer: () => fetchSample(file) }).then(() => setExample(true)),
      })),
    [samples, open],
  );
  useEffect(() => void offered[0]?.open(), [offered]);
  useEffect(() => {
    spreadsheet.setAppearance(appearance);
    document.documentElement.lang = appearance.language;
  }, [spreadsheet, appearance]);
  useEffect(() => nameControls(sheet, messages), [sheet, messages]);
  useEffect(() => {
    const mark = leaving.unsaved ? "• " : "";
    document.title = title ? `${mark}${title} · Cruscotto` : "Cruscotto";
  }, [title, leaving.unsaved]);
  const file = useRef<HTMLInputElement>(null);
  const saveNow = () => void save(messages);
  useShortcuts({ onOpen: () => file.current?.click(), onSave: saveNow });

  const steps = useSyncExternalStore(spreadsheet.history.onChange, spreadsheet.history.now);
  const bar = useRef<HTMLElement>(null);
  const side = useRef<HTMLElement>(null);
  useRegions(
    useMemo(
      () => [
        {
          holds: (focused) => bar.current?.contains(focused) ?? false,
          focus: () => bar.current?.querySelector<HTMLElement>("button")?.focus(),
        },
        { holds: (focused) => spreadsheet.holds(focused), focus: () => spreadsheet.focus() },
        {
          holds: (focused) => side.current?.contains(focused) ?? false,
          focus: () => window.dispatchEvent(new Event("cruscotto:focus")),
        },
      ],
      [spreadsheet],
    ),
  );

  return (
    // Menus and dialogs stand in portals that take over the provider's own class: the page's looks are a child's.
    <FluentProvider theme={themes[appearance.theme]} style={{ height: "100%" }}>
      <div className={styles.page}>
        <TopBar
          bar={bar}
          messages={messages}
          language={appearance.language}
          file={file}
          title={title}
          unsaved={leaving.unsaved}
          samples={offered}
          onFile={openFile}
          onSave={saveNow}
          steps={steps}
          onUndo={() => void spreadsheet.api.undo()}
          onRedo={() => void spreadsheet.api.redo()}
        />
        <OpeningMessage
          opening={opening}
          messages={messages}
          language={appearance.language}
          onDismiss={dismiss}
        />
        <SavingMessage
          saving={saving}
          messages={messages}
          language={appearance.language}
          onDismiss={dismissSaving}
        />
        {drafts.offered && (
          <DraftMessage left={drafts.offered} messages={messages} onGoOn={goOn} onRefuse={drafts.refuse} />
        )}
        {example && title && <ExampleMessage messages={messages} onOpen={() => file.current?.click()} />}
        <NamesakeMessage host={host} messages={messages} />
        <div className={styles.halves}>
          <Sheet element={sheet} label={messages.sheet} className={styles.sheet} />
          <aside
            ref={side}
            className={styles.side}
            style={{ "--pane": `${paneWidth}px` } as CSSProperties}
            aria-label={messages.pane}
          >
            <Divider
              label={messages.divider}
              width={paneWidth}
              least={PANE.least}
              most={PANE.most}
              onResize={setPaneWidth}
            />
            <div className={styles.pane}>
              <App host={host} samples={offered} onAppearance={setAppearance} />
            </div>
          </aside>
        </div>
        <Announcer host={host} messages={messages} />
        {leaving.asking && (
          <LeavingDialog
            messages={messages}
            title={title}
            onSave={() => void save(messages).then((saved) => leaving.answer(saved))}
            onLeave={() => leaving.answer(true)}
            onStay={() => leaving.answer(false)}
          />
        )}
        {hovering && <div className={styles.drop}>{messages.drop}</div>}
      </div>
    </FluentProvider>
  );
}
