import { drawSheet } from "../../../src/grid/drawSheet";
import { formatAddress } from "../../../src/model/address";
import { defaultProfile } from "../../../src/model/profile";
import { recognise } from "../../../src/reading/recognise";

/** Every node with its code and the other places it was seen at. */
const nodesOf = (picture: string) =>
  recognise(drawSheet(picture).workbook, defaultProfile).nodes.map(({ code, title, mentions }) => [
    code?.value ?? null,
    title.value,
    ...mentions.map(({ at }) => formatAddress(at)),
  ]);

const CARD = (title: string, more = "") => `
  | Obiettivo operativo | ${title} |
  ${more}
  | Indicatore | Giorni |
  | Target | 20 |`;
const WEIGHTS = (...rows: readonly string[]) => `
  ## Pesi
  | Obiettivo operativo | Peso |
  ${rows.join("\n")}`;

it("joins a table of weights and a card by their code, whatever the words", () => {
  const picture = `${WEIGHTS("| 1.1 Tempi di rilascio | 60 |", "| 1.2 Formazione | 40 |")}
    ## Scheda 1
    ${CARD("1.1 Ridurre i tempi di rilascio")}
    ## Scheda 2
    ${CARD("1.2 Formare il personale")}`;
  expect(nodesOf(picture)).toEqual([
    ["1.1", "Ridurre i tempi di rilascio", "Pesi!A2"],
    ["1.2", "Formare il personale", "Pesi!A3"],
  ]);
});

it("joins them by title where there is no code", () => {
  const picture = `${WEIGHTS("| Ridurre i tempi | 100 |")}
    ## Scheda 1
    ${CARD("RIDURRE I TEMPI")}`;
  expect(nodesOf(picture)).toEqual([[null, "RIDURRE I TEMPI", "Pesi!A2"]]);
});

it("goes by the words where the codes of a list drifted", () => {
  const picture = `${WEIGHTS("| 1.2 Ridurre i tempi di rilascio dei certificati | 60 |", "| 1.3 Formare il personale degli sportelli | 40 |")}
    ## Scheda 1
    ${CARD("1.1 Ridurre i tempi di rilascio dei certificati")}
    ## Scheda 2
    ${CARD("1.2 Formare il personale degli sportelli")}`;
  expect(nodesOf(picture)).toEqual([
    ["1.1", "Ridurre i tempi di rilascio dei certificati", "Pesi!A2"],
    ["1.2", "Formare il personale degli sportelli", "Pesi!A3"],
  ]);
});

it("takes a strategic objective repeated at the head of every card for one", () => {
  const head = "| Obiettivo strategico | Servizi alle imprese |";
  const picture = `
    ${head}
    ${CARD("Ridurre i tempi")}
    | | |
    ${head}
    ${CARD("Formare il personale")}`;
  expect(nodesOf(picture)).toEqual([
    [null, "Servizi alle imprese", "Piano!B6"],
    [null, "Ridurre i tempi"],
    [null, "Formare il personale"],
  ]);
});

it("keeps equal titles under different objectives apart", () => {
  const picture = `
    | Obiettivo strategico | Obiettivo operativo | Indicatore | Target |
    | Servizi | Monitorare la qualità | Giorni | 20 |
    | Ambiente | Monitorare la qualità | Consumi | 5 |`;
  expect(nodesOf(picture).map(([, title]) => title)).toEqual([
    "Servizi",
    "Monitorare la qualità",
    "Ambiente",
    "Monitorare la qualità",
  ]);
});
