import type { Book } from "./book";
import { excelStandIn } from "./excelStandIn";
import type { StandIn } from "./excelStandIn";
import type { Batch } from "./processBatch";

/** https://learn.microsoft.com/javascript/api/requirement-sets/excel/excel-api-requirement-sets: sets of an Excel of today that still lacks everything after ExcelApi 1.15, where the npm office.js ends. */
export const REQUIREMENTS: Readonly<Record<string, string>> = {
  ExcelApi: "1.15",
  CustomFunctions: "1.4",
  CustomFunctionsRuntime: "1.4",
  SharedRuntime: "1.2",
  RibbonApi: "1.1",
  RichApiRuntime: "1.2",
  RichApiRuntimeFlag: "1.2",
  AddinCommands: "1.3",
  DialogApi: "1.2",
  DelayForCellEdit: "1.1",
};

interface BridgeRequest {
  readonly id: number;
  readonly flags: number;
  readonly message: { readonly body: Batch };
}

/** The two globals office.js for Windows talks through, with the stand-in behind them. */
export interface NativeBridge extends StandIn {
  readonly bridge: {
    onMessageFromHost: ((text: string) => void) | null;
    sendMessageToHost(text: string): void;
  };
  readonly external: object;
}

export interface NativeOptions {
  readonly language?: string;
  readonly requirements?: Readonly<Record<string, string>>;
}

export function nativeBridge(
  book: Book,
  { language = "it-IT", requirements = REQUIREMENTS }: NativeOptions = {},
): NativeBridge {
  const toClient = (message: object) =>
    setTimeout(() => bridge.onMessageFromHost?.(JSON.stringify(message)), 0);
  const standIn = excelStandIn(book, (entries) => toClient({ type: 3, controlId: "", message: { entries } }));
  const respond = async ({ id, flags, message }: BridgeRequest): Promise<void> => {
    if (standIn.trouble.offline) {
      toClient({ id, type: 2, flags: 0, message: { statusCode: 503, headers: {}, body: "" } });
      return;
    }
    const body = await standIn.answer(message.body, flags);
    toClient({ id, type: 2, flags: 0, message: { statusCode: 200, headers: {}, body } });
  };
  const bridge: NativeBridge["bridge"] = {
    onMessageFromHost: null,
    sendMessageToHost(text) {
      const request = JSON.parse(text) as BridgeRequest & { type: number };
      if (request.type === 1) void respond(request);
    },
  };
  return { ...standIn, bridge, external: hostExternal(language, requirements) };
}

/** `window.external` of the Windows host: who it is and what it supports. */
function hostExternal(language: string, requirements: Readonly<Record<string, string>>): object {
  const context = {
    GetAppType: () => 1,
    GetSolutionRef: () => "cruscotto",
    GetAppVersionMajor: () => 16,
    GetAppVersionMinor: () => 1,
    GetAppUILocale: () => language,
    GetAppDataLocale: () => language,
    GetDocUrl: () => "C:\\piano.xlsx",
    // 0: the document may be written to; 1: a view of it.
    GetAppCapabilities: () => 0,
    GetActivationMode: () => 0,
    GetControlIntegrationLevel: () => 1,
    GetSolutionToken: () => "",
    GetSupportedMatrix: () => JSON.stringify(requirements),
    GetHostFullVersion: () => "16.0.18000.20000",
    GetInitialDisplayMode: () => 2,
    GetSettings: () => ({ Read: () => undefined, Write: () => undefined }),
    GetOfficeThemeInfo: () =>
      JSON.stringify({ primaryFontColor: 0x444444, primaryBackgroundColor: 0xffffff }),
  };
  return {
    GetHostInfo: () => `Excel$Win32$16.01$${language}$$$$1`,
    GetContext: () => context,
    Execute: (_id: number, _params: unknown, callback: (status: number, result: unknown[]) => void) =>
      callback(0, []),
    RegisterEvent: (_id: number, _target: string, _handler: unknown, callback: (status: number) => void) =>
      callback(0),
    UnregisterEvent: (_id: number, _target: string, callback: (status: number) => void) => callback(0),
    GetLoggingAllowed: () => false,
  };
}
