import { commandBoard } from "../commands/commandBoard";
import { registerCommands } from "../commands/registerCommands";
import { createExcelHost } from "../excel/excelHost";
import { findObstacle } from "../excel/findObstacle";
import { officeAppearance } from "../excel/officeAppearance";
import { openPage } from "../excel/openPage";
import { showPane } from "../excel/showPane";
import { createSheetPort } from "../excel/sheetPort";
import { connectSheetPort } from "../functions/sheetPort";
import { pageWords } from "../locales/taskpanePage";
import type { Language } from "./appearance";
import type { ReviewWorkbook } from "./reviewWorkbook";

/**
 * The page Excel opens, hidden or as the task pane, for the whole time the workbook is open. The functions of the cells stand
 * in a script of their own before this one; the buttons of the ribbon come next; the pane is fetched last.
 */
async function start(root: HTMLElement): Promise<void> {
  const obstacle = await findObstacle();
  if (obstacle) connectSheetPort(null);
  if (obstacle) return say(root, obstacle, obstacle === "oldExcel" ? officeAppearance().language : "it");
  const { language, theme } = officeAppearance();

  const host = createExcelHost();
  connectSheetPort(createSheetPort(host));
  const board = commandBoard();
  let reviewForCommands: ReviewWorkbook | undefined;
  let spoken: Language = language;
  registerCommands(
    {
      host,
      review: async (workbook, profile) => {
        const { reviewInOwnWorker } = await import("./worker/reviewInWorker");
        reviewForCommands ??= reviewInOwnWorker();
        return reviewForCommands(workbook, profile, new AbortController().signal);
      },
      language: () => spoken,
      openPage,
      showPane,
    },
    board.put,
  );
  const { startPane } = await import(/* webpackChunkName: "pane" */ "./startPane");
  startPane(root, {
    host,
    board,
    language,
    ...(theme ? { theme } : {}),
    onAppearance: (appearance) => {
      spoken = appearance.language;
      document.documentElement.lang = spoken;
    },
  });
}

/** The few things to say before, or instead of, the pane. */
function say(root: HTMLElement, what: keyof typeof pageWords, language: Language): void {
  const words = document.createElement("p");
  words.setAttribute("role", "alert");
  words.textContent = pageWords[what][language];
  root.replaceChildren(words);
}

const root = document.getElementById("pane");
if (!root) throw new Error("The page has no #pane");
void start(root);
