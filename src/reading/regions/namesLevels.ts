import { tidyText } from "../../grid/foldText";
import { levelNamedBy } from "../words/levelNamedBy";
import type { Line } from "./lineOf";

/** "Missione 12 - Diritti sociali | Programma 1 - Infanzia": each cell a level with its title. */
export const namesLevels = ({ spots }: Line): boolean =>
  spots.every(({ cell }) => levelNamedBy(tidyText(cell.text)) !== undefined);
