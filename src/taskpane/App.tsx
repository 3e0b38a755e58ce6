import { FluentProvider } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { WorkbookHost } from "../host";
import type { Appearance, Language, ThemeName } from "./appearance";
import { Crash } from "./components/Crash";
import { Pane } from "./components/Pane";
import { useAppearance } from "./hooks/useAppearance";
import { useSpeechIn } from "./hooks/useSpeechIn";
import type { ReviewWorkbook } from "./reviewWorkbook";
import type { Sample } from "./sample";
import { SpeechContext } from "./speech";
import { themes } from "./themes";
import type { View } from "./view";

export interface AppProps {
  readonly host: WorkbookHost;
  /** Defaults to a review in a Web Worker. Must stay the same function as long as the host is the same. */
  readonly review?: ReviewWorkbook;
  /** What Office speaks; the browser's language where absent. The planner's own choice wins over both. */
  readonly language?: Language;
  /** What Office looks like; the browser's preference where absent. The planner's own choice wins over both. */
  readonly theme?: ThemeName;
  /** Plans to offer where the workbook holds none. */
  readonly samples?: readonly Sample[];
  /** A view a ribbon command asks for: the pane goes there whenever this changes. */
  readonly view?: View;
  /** Tells the page around the pane what the pane looks like now, at the start and after every switch. */
  readonly onAppearance?: (appearance: Appearance) => void;
  /** What the page around the pane has to say; stands under the header. */
  readonly children?: ReactNode;
}

/** The worker's code is fetched when the first workbook is there. */
const reviewApart: ReviewWorkbook = async (workbook, profile, signal) => {
  const { reviewInWorker } = await import("./worker/reviewInWorker");
  return reviewInWorker(workbook, profile, signal);
};

/** A worker of its own, started when somebody first wants to see what a plan would be. */
const previewApart: ReviewWorkbook = async (workbook, profile, signal) => {
  const { previewInWorker } = await import("./worker/reviewInWorker");
  return previewInWorker(workbook, profile, signal);
};

const NO_SAMPLES: readonly Sample[] = [];

/**
 * The whole task pane. Fills its parent, which must have a height. Enter on a node or finding asks the host to move the
 * keyboard into the sheet (`select` with `focus`); F6 pressed anywhere in the window, or an event "cruscotto:focus" on
 * `window` from a host that swallows keys, brings it back to where it was in the pane.
 */
export function App({
  host,
  review = reviewApart,
  samples = NO_SAMPLES,
  view,
  children,
  ...surroundings
}: AppProps) {
  const { language, theme, preferences, prefer } = useAppearance(
    surroundings.language,
    surroundings.theme,
    surroundings.onAppearance,
  );
  const speech = useSpeechIn(language);
  if (speech === null) return null;
  return (
    <SpeechContext value={speech}>
      <FluentProvider theme={themes[theme]} lang={language} style={{ height: "100%" }}>
        <Crash>
          <Pane
            host={host}
            review={review}
            preview={review === reviewApart ? previewApart : review}
            samples={samples}
            view={view}
            preferences={preferences}
            onPrefer={prefer}
          >
            {children}
          </Pane>
        </Crash>
      </FluentProvider>
    </SpeechContext>
  );
}
