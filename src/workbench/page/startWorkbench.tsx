import { createRoot } from "react-dom/client";
import { createHost } from "../host/createHost";
import { followLinks } from "../host/followLinks";
import { drawMarks } from "../host/marks";
import { createSpreadsheet } from "../spreadsheet/createSpreadsheet";
import { showFaults } from "../spreadsheet/showFaults";
import { listSamples } from "./samples";
import { Workbench } from "./Workbench";

/** Puts everything together: the spreadsheet, the host over it, the pane that talks to the host. */
export async function startWorkbench(): Promise<void> {
  const root = document.getElementById("workbench");
  if (!root) throw new Error("The page has no #workbench");
  const sheet = document.createElement("div");
  sheet.style.height = "100%";
  // What it draws it measures first: outside the page all its widths would be 0, and it would complain of them.
  root.append(sheet);
  const spreadsheet = createSpreadsheet(sheet);
  const host = createHost(spreadsheet);
  drawMarks(spreadsheet);
  followLinks(spreadsheet);
  host.onChange(showFaults(spreadsheet));

  const samples = await listSamples();
  createRoot(root).render(
    <Workbench host={host} spreadsheet={spreadsheet} sheet={sheet} samples={samples} />,
  );
}
