import { readFile } from "node:fs/promises";
import { dirname, extname, join, normalize, resolve } from "node:path";
import { gzipSync } from "node:zlib";
import type { Browser, Frame, Page, Route } from "playwright-core";
import type { Book } from "./book";
import { excelStandIn } from "./excelStandIn";
import type { StandIn } from "./excelStandIn";
import { REQUIREMENTS } from "./nativeBridge";
import type { Batch } from "./processBatch";

const ORIGIN = "https://localhost";
const CDN = "https://appsforoffice.microsoft.com/lib/1/hosted/";
const DIST = resolve(__dirname, "../../../dist");
const OFFICE = dirname(require.resolve("@microsoft/office-js/dist/office.js"));
const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".json": "application/json",
  ".svg": "image/svg+xml",
  ".png": "image/png",
};

/** The page around the pane: all it does is to hand messages on to the stand-in, which lives in the test. */
const PAGE = `<!doctype html><html lang="it"><title>Excel</title>
<style>body{margin:0}iframe{border:0;width:100vw;height:100vh}</style>
<iframe id="pane" title="Cruscotto"></iframe>
<script>
  const pane = document.getElementById("pane");
  addEventListener("message", ({ source, data }) => {
    if (source === pane.contentWindow && typeof data === "string") toExcel(data);
  });
  toPane = (text) => pane.contentWindow.postMessage(text, "${ORIGIN}");
</script></html>`;

/** Excel on the web, with the built pane open beside the workbook. */
export interface WebStandIn extends StandIn {
  readonly page: Page;
  readonly pane: Frame;
  /** Addresses the page asked for that are neither ours nor office.js. */
  readonly strayRequests: readonly string[];
  /** Scripts of ours the pane asked for, in order, with what they weigh on the way (gzip, bytes). */
  readonly scripts: readonly { readonly name: string; readonly bytes: number }[];
  /** Everything the pages complained about. */
  readonly complaints: readonly string[];
  /** Presses a button of the ribbon; resolves when the command said that it is completed. */
  press(functionName: string): Promise<void>;
  /** Closes the pane's window; the workbook stays open. */
  close(): Promise<void>;
}

export interface WebOptions {
  readonly language?: string;
  readonly requirements?: Readonly<Record<string, string>>;
  /** Microsoft's server does not answer. */
  readonly withoutOffice?: boolean;
  readonly width?: number;
}

interface Message {
  readonly _messageType: number;
  readonly _actionType: number;
  readonly _actionName: string;
  readonly _conversationId: string;
  readonly _correlationId: number;
  readonly _data?: {
    readonly DdaMethod?: { readonly DispatchId: number };
    readonly ArrayData?: readonly string[];
    readonly 0?: string;
  };
}

const DISPATCH = { executeRichApiRequest: 93, commandCompleted: 94 } as const;
const CONVERSATION = "cruscotto";
const APP = "app-1";

/** Opens the production build as Excel on the web does: in a frame of an https page, told about its host by the address. */
export async function openOnTheWeb(
  browser: Browser,
  book: Book,
  options: WebOptions = {},
): Promise<WebStandIn> {
  const { language = "it-IT", requirements = REQUIREMENTS, withoutOffice = false, width = 420 } = options;
  const context = await browser.newContext({ viewport: { width, height: 900 }, locale: language });
  const strayRequests: string[] = [];
  const complaints: string[] = [];
  const scripts: { name: string; bytes: number }[] = [];
  const log: Log = { strayRequests, scripts };
  await context.route("**/*", (route) => answerRequest(route, log, withoutOffice));
  const page = await context.newPage();
  page.on("console", (message) => {
    if (message.type() === "error") complaints.push(message.text());
  });
  page.on("pageerror", (error) => complaints.push(error.message));

  const subscriptions = new Map<string, Message>();
  const pressed = new Map<string, () => void>();
  let listensToRibbon: () => void = () => undefined;
  const ribbonReady = new Promise<void>((resolve) => (listensToRibbon = resolve));
  const post = (message: object) =>
    page
      .evaluate(
        (text) => (window as unknown as { toPane(text: string): void }).toPane(text),
        envelope(message),
      )
      .catch(() => undefined);
  const reply = ({ _actionName, _correlationId }: Message, data: unknown, error = 0, response = 0) =>
    post({
      _messageType: 1,
      _actionName,
      _correlationId,
      _data: data,
      _errorCode: error,
      _responseType: response,
    });
  const raise = (action: string, data: object) => {
    const subscription = subscriptions.get(action);
    if (subscription) void reply(subscription, data, 0, 1);
  };
  const standIn = excelStandIn(book, (entries) =>
    raise("richApiMessage", { ArrayData: entries, Data: entries }),
  );

  const receive = async (message: Message): Promise<void> => {
    if (message._messageType !== 0 || message._conversationId !== CONVERSATION) return;
    if (message._actionType === 1) {
      subscriptions.set(message._actionName, message);
      if (message._actionName === "appCommandInvoked") listensToRibbon();
      return void reply(message, { Error: 0 });
    }
    if (message._actionType === 2) {
      subscriptions.delete(message._actionName);
      return void reply(message, { Error: 0 });
    }
    if (message._actionName === "ContextActivationManager_getAppContextAsync")
      return void reply(message, appContext(language, requirements));
    if (message._actionName === "ContextActivationManager_notifyHost") return;
    const dispatch = message._data?.DdaMethod?.DispatchId;
    if (message._actionName !== "executeMethod" || dispatch === undefined)
      return void reply(message, null, -2);
    if (dispatch === DISPATCH.commandCompleted) {
      pressed.get(message._data?.[0] ?? "")?.();
      return void reply(message, { Version: 1, Error: 0 });
    }
    if (dispatch !== DISPATCH.executeRichApiRequest) return void reply(message, { Version: 1, Error: 5001 });
    const [, , , flags, body = "{}"] = message._data?.ArrayData ?? [];
    const answer = await standIn.answer(JSON.parse(body) as Batch, Number(flags));
    return void reply(message, { Version: 1, Error: 0, Data: [200, [], JSON.stringify(answer)] });
  };
  await page.exposeFunction("toExcel", (text: string) => {
    void receive(JSON.parse(text) as Message);
  });

  await page.goto(`${ORIGIN}/excel.html`);
  const host = encodeURIComponent(`Excel$Web$16.00$${language}$$$$3`);
  const address = `${ORIGIN}/taskpane.html?_host_Info=${host}#&_xdm_Info=${CONVERSATION}|${APP}|${ORIGIN}`;
  await page.evaluate((src) => document.getElementById("pane")?.setAttribute("src", src), address);
  await page.waitForFunction(
    () => document.querySelector("iframe")?.contentWindow?.location.href !== "about:blank",
  );
  const pane = page.frames().find((frame) => frame !== page.mainFrame());
  if (!pane) throw new Error("the pane has no frame");

  let lastPressed = 0;
  return {
    ...standIn,
    page,
    pane,
    strayRequests,
    scripts,
    complaints,
    close: () => context.close(),
    press: async (functionName) => {
      await ribbonReady;
      return new Promise((resolve) => {
        const id = `button-${++lastPressed}`;
        pressed.set(id, resolve);
        raise("appCommandInvoked", { 0: id, 1: functionName, 2: JSON.stringify({ source: { id } }) });
      });
    },
  };
}

const envelope = (message: object): string =>
  JSON.stringify({ ...message, _conversationId: CONVERSATION, _origin: ORIGIN, _serializerVersion: 1 });

interface Log {
  readonly strayRequests: string[];
  readonly scripts: { name: string; bytes: number }[];
}

async function answerRequest(
  route: Route,
  { strayRequests, scripts }: Log,
  withoutOffice: boolean,
): Promise<void> {
  const url = route.request().url();
  if (url === `${ORIGIN}/excel.html`) return route.fulfill({ contentType: TYPES[".html"] ?? "", body: PAGE });
  const path = decodeURIComponent(new URL(url).pathname);
  const file = url.startsWith(`${ORIGIN}/`)
    ? join(DIST, normalize(path))
    : url.startsWith(CDN) && !withoutOffice
      ? join(OFFICE, normalize(path.slice(new URL(CDN).pathname.length)).toLowerCase())
      : null;
  if (!file) {
    if (!url.startsWith(CDN)) strayRequests.push(url);
    return route.abort();
  }
  // Noted as the page asks for it: files are read side by side, and the second may be there before the first.
  const asked = { name: path.slice(1), bytes: NaN };
  if (url.startsWith(ORIGIN) && file.endsWith(".js")) scripts.push(asked);
  const served = await servedOnce(file);
  if (!served) return route.fulfill({ status: 404, body: "" });
  asked.bytes = served.zipped;
  return route.fulfill({
    contentType: TYPES[extname(file)] ?? "application/octet-stream",
    body: served.body,
  });
}

interface Served {
  readonly body: Buffer;
  /** What it weighs on the way. */
  readonly zipped: number;
}
const known = new Map<string, Promise<Served | null>>();

/** What a file holds: every pane that is opened asks for the same ones. Null where it is not there. */
function servedOnce(file: string): Promise<Served | null> {
  const served =
    known.get(file) ??
    readFile(file).then(
      (body) => ({ body, zipped: file.endsWith(".js") ? gzipSync(body).length : body.length }),
      () => null,
    );
  known.set(file, served);
  return served;
}

/** What Excel on the web tells an add-in about itself when it starts. */
const appContext = (language: string, requirements: Readonly<Record<string, string>>): object => ({
  _id: APP,
  _appName: 16,
  _appVersion: "16.0",
  _appUILocale: language,
  _dataLocale: language,
  _docUrl: `${ORIGIN}/piano.xlsx`,
  _clientMode: 1,
  _settings: [],
  _reason: "documentOpened",
  _osfControlType: 1,
  _eToken: "",
  _correlationId: "0",
  _appInstanceId: "instance-1",
  _touchEnabled: false,
  _commerceAllowed: true,
  _appMinorVersion: 0,
  _requirementMatrix: JSON.stringify(requirements),
  _hostCustomMessage: "",
  _hostFullVersion: "16.0.18000.20000",
  _clientWindowHeight: 900,
  _clientWindowWidth: 420,
  _addinName: "cruscotto",
  _appDomains: [],
  _featureGates: {},
  _initialDisplayMode: 2,
});
