import { define } from "../apiObject";
import type { ApiObject } from "../apiObject";
import type { Book } from "../book";
import { customXmlParts } from "./customXml";
import { nameCollection } from "./names";
import { rangeObject } from "./range";
import { worksheetCollection } from "./worksheetCollection";

/** What the objects need to know besides the workbook itself. */
export interface Surroundings {
  readonly book: Book;
  /** Event registrations of this add-in, "10:Workbook". */
  readonly registered: Set<string>;
  readonly onFunctionResults: (results: readonly unknown[]) => void;
  readonly onActionsReady: () => void;
  readonly onPaneState: (state: string) => void;
}

/** The root of every object path. */
export const workbookObject = define<Surroundings>({
  name: "Workbook",
  get: {
    Name: ({ book }) => book.name,
    ReadOnly: ({ book }) => book.readOnly,
  },
  go: {
    Worksheets: (around) => worksheetCollection(around),
    Application: (around) => application(around),
    Protection: ({ book }) => workbookProtection(book),
    CustomXmlParts: ({ book }) => customXmlParts({ book, ids: () => [...book.customXml.keys()] }),
    Names: ({ book }) => nameCollection(book),
    CustomFunctions: (around) => customFunctions(around),
  },
  call: {
    GetSelectedRange: ({ book }) => rangeObject({ book, ...book.selection }),
    _RemoveReference: () => null,
  },
});

const workbookProtection = define<Book>({
  name: "WorkbookProtection",
  get: { Protected: ({ structureProtected }) => structureProtected },
});

const cultureInfo = define<Surroundings>({
  name: "CultureInfo",
  get: { Name: ({ book }) => book.culture },
});

const application = define<Surroundings>({
  name: "Application",
  get: { CalculationMode: () => "Automatic" },
  go: { CultureInfo: (around) => cultureInfo(around) },
  call: {
    SuspendApiCalculationUntilNextSync: () => null,
    SuspendScreenUpdatingUntilNextSync: () => null,
  },
});

const customFunctions = define<Surroundings>({
  name: "CustomFunctions",
  call: {
    _SetOsfControlContainerReadyForCustomFunctions: () => null,
    _GetEnabledFeatures: () => [],
    SetInvocationArrayResults: (around, results: readonly unknown[]) => around.onFunctionResults(results),
    SetInvocationResults: (around, results: readonly unknown[]) => around.onFunctionResults(results),
  },
});

const internalService = define<Surroundings>({
  name: "AddinInternalService",
  call: { NotifyActionHandlerReady: (around) => around.onActionsReady() },
});

/** Whether the add-in's page is shown; `showAsTaskpane` asks for it. */
const appRuntimeService = define<Surroundings>({
  name: "AppRuntimeService",
  call: {
    SetAppRuntimeState: (around, state: string) => around.onPaneState(state),
    GetAppRuntimeState: () => "Visible",
  },
});

/** Objects the client makes by name. */
export function createByName(around: Surroundings, name: string): ApiObject | null {
  const short = name.split(".").at(-1);
  if (short === "AppRuntimeService") return appRuntimeService(around);
  if (short === "AddinInternalService") return internalService(around);
  return short === "CustomFunctions" ? customFunctions(around) : null;
}
