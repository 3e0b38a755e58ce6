import { supportsExcel } from "./supports";

/** What keeps the add-in from working where it was opened. */
export type Obstacle = "offline" | "notExcel" | "oldExcel";

/** Waits until Excel is there; null when nothing stands in the way. */
export async function findObstacle(): Promise<Obstacle | null> {
  if (typeof Office === "undefined") return "offline";
  const { host } = await Office.onReady();
  if (host !== Office.HostType.Excel) return "notExcel";
  return supportsExcel("1.12") ? null : "oldExcel";
}
