import type { Grid } from "../../../src/model/grid";
import { foldLabel } from "./labels";
import type { Random } from "./random";
import { mapCells, withText } from "./sheetParts";
import { inPlace } from "./transformation";

const word = (from: string, to: string): readonly (readonly [string, readonly string[]])[] => {
  const list = (text: string) => text.split("|").map((each) => each.trim());
  return list(from).map((each) => [each, list(to)] as const);
};

/** Wordings of offices that are neither in the vocabulary's table nor in `headerWords`. */
const ITALIAN = new Map([
  ...word(
    "obiettivo strategico | obiettivi strategici",
    "Obiettivo strategico di riferimento | Obiettivo strategico dell'Ente",
  ),
  ...word(
    "obiettivo operativo | obiettivi operativi",
    "Obiettivo operativo dell'anno | Obiettivo operativo collegato | Denominazione obiettivo operativo",
  ),
  ...word(
    "peso",
    "Peso ponderato | Peso in % | Peso attribuito (%) | Peso (0-100) | Valore ponderale | % di incidenza",
  ),
  ...word("peso indicatore", "Peso attribuito all'indicatore | Peso dell'indicatore (%) | Peso ind."),
  ...word(
    "indicatore | indicatori | kpi",
    "Indicatore di misura | Indicatore/KPI | Indicatore scelto | Descrizione dell'indicatore | Misura/indicatore",
  ),
  ...word(
    "algoritmo | algoritmo di calcolo | alg.",
    "Formula dell'indicatore | Criterio di calcolo | Modalità di calcolo | Metrica di calcolo | Come si calcola",
  ),
  ...word(
    "target | target annuale | valore target",
    "Target da raggiungere | Valore obiettivo | Target atteso | Target fissato | Risultato da conseguire",
  ),
  ...word("target storico", "Ultimo valore disponibile | Dato di partenza | Valore anno precedente"),
  ...word(
    "responsabile | responsabili",
    "Ufficio responsabile | Responsabile dell'obiettivo | Soggetto responsabile | Struttura competente | Dirigente di riferimento",
  ),
  ...word("fonte | fonte dati", "Fonte informativa | Provenienza del dato | Origine dei dati"),
  ...word("un.mis.", "Unità mis. | Unità | Unità di mis. | Udm"),
  ...word("frequenza della rilevazione", "Periodicità | Cadenza di rilevazione | Cadenza"),
  ...word(
    "tipologia dell’indicatore | tipologia dell'indicatore",
    "Natura dell'indicatore | Tipo di KPI | Classe di indicatore",
  ),
  ...word("descrizione", "Descrizione dell'obiettivo | Descrizione estesa | Contenuto dell'obiettivo"),
  ...word("soglie", "Soglie di valutazione | Soglie intermedie | Livelli soglia"),
]);

const ENGLISH = new Map([
  ...word(
    "obiettivo strategico | obiettivi strategici",
    "Strategic goal | Strategic objective (3 years) | Strategic aim",
  ),
  ...word(
    "obiettivo operativo | obiettivi operativi",
    "Operational goal | Operating objective | Yearly objective",
  ),
  ...word("peso", "Weighting | Weight (%) | Wt. | Weighting factor | Relative weight"),
  ...word("indicatore | indicatori | kpi", "KPI | Performance indicator | Measure | Metric"),
  ...word(
    "algoritmo | algoritmo di calcolo | alg.",
    "Formula | How calculated | Calculation method | Calculation rule",
  ),
  ...word(
    "target | target annuale | valore target",
    "Target | Target for the year | Goal value | Planned value",
  ),
  ...word(
    "responsabile | responsabili",
    "Responsible office | Accountable unit | Owner | Person responsible | Lead office",
  ),
  ...word("fonte | fonte dati", "Source of data | Data source | Source of information"),
  ...word("un.mis.", "Unit | UoM | Measurement unit"),
  ...word("descrizione", "Details | Objective description"),
  ...word("azioni", "Action | Initiatives"),
  ...word("area strategica", "Strategic area | Strategic theme"),
]);

function reword(name: string, wordings: ReadonlyMap<string, readonly string[]>) {
  return inPlace(name, (grid: Grid, random: Random) => {
    const chosen = new Map<readonly string[], string>();
    return mapCells(grid, (cell) => {
      const others = cell.type === "text" ? wordings.get(foldLabel(cell.text)) : undefined;
      if (!others) return cell;
      const other = chosen.get(others) ?? random.pick(others);
      chosen.set(others, other);
      return withText(cell, other);
    });
  });
}

export const otherItalian = reword("labels in other Italian words", ITALIAN);
export const otherEnglish = reword("labels in other English words", ENGLISH);
