import { drawSheet } from "../../../src/grid/drawSheet";
import { formatAddress } from "../../../src/model/address";
import { defaultProfile } from "../../../src/model/profile";
import { recognise } from "../../../src/reading/recognise";
import { checkPlan } from "../../../src/rules/checkPlan";

const HEADINGS = "| Indicatore | Formula | Valore 2025 | Target 2026 | Peso |";
const SECOND = "| Moduli semplificati | Moduli rifatti | 4 | 12 | 70% |";

/** Plans of two objectives; the place for the indicators of the first is there and nobody filled it in. */
const DRAWN: Readonly<Record<string, string>> = {
  "a table on the same sheet": `
    | OBIETTIVO N. 1 - Ridurre le perdite (peso 40%) | < | < | < | < |
    ${HEADINGS}
    | | | | | |
    | | | | | |
    | OBIETTIVO N. 2 - Semplificare i moduli (peso 60%) | < | < | < | < |
    ${HEADINGS}
    ${SECOND}
    | Reclami ricevuti | Reclami | 9 | <= 5 | 30% |`,
  "a table at the end of a card on another sheet": `
    ## Scheda 1
    | Obiettivo operativo | 1.1 Ridurre le perdite | | | |
    | Responsabile | Settore Reti | | | |
    ${HEADINGS}
    ## Scheda 2
    | Obiettivo operativo | 1.2 Semplificare i moduli | | | |
    | Responsabile | Settore Servizi | | | |
    ${HEADINGS}
    ${SECOND}
    | Reclami ricevuti | Reclami | 9 | <= 5 | 30% |`,
  "a table of two rows of headings with a title in its corner": `
    ## 1.1
    | OBIETTIVO 1.1 | RIDURRE LE PERDITE | | | |
    | INDICATORI: | | | | |
    | | | | | |
    | | target storico | valore target | < | peso |
    | | | al 30/6 | al 31/12 | |
    | | | | | |
    ## 1.2
    | OBIETTIVO 1.2 | SEMPLIFICARE I MODULI | | | |
    | INDICATORI: | | | | |
    | | | | | |
    | 1: MODULI RIFATTI | target storico | valore target | < | peso |
    | | | al 30/6 | al 31/12 | |
    | | 4 | 6 | 12 | 100% |
    ## 1.3
    | OBIETTIVO 1.3 | RISPONDERE PRIMA | | | |
    | INDICATORI: | | | | |
    | | | | | |
    | 1: RISPOSTE IN TRE GIORNI | target storico | valore target | < | peso |
    | | | al 30/6 | al 31/12 | |
    | | 60% | 65% | 80% | 100% |`,
  "labels with room for values between them": `
    | Obiettivo operativo | 1.1 Ridurre le perdite | Peso obiettivo | 40% | Anno | 2026 |
    | Indicatore | | Algoritmo | | Fonte | |
    | Valore storico | | Target | | Peso indicatore | |
    | | | | | | |
    | Obiettivo operativo | 1.2 Semplificare i moduli | Peso obiettivo | 60% | Anno | 2026 |
    | Indicatore | Moduli semplificati | Algoritmo | Moduli rifatti | Fonte | Registro |
    | Valore storico | 4 | Target | 12 | Peso indicatore | 70% |
    | Indicatore | Reclami ricevuti | Algoritmo | Reclami | Fonte | Protocollo |
    | Valore storico | 9 | Target | <= 5 | Peso indicatore | 30% |`,
  "labels one below the other, under what the objective is to bring": `
    | Obiettivo operativo | 1.1 Ridurre le perdite |
    | Risultati attesi | Meno acqua persa nelle reti |
    | Nome indicatore | |
    | Algoritmo di calcolo | |
    | Target annuale | |
    | | |
    | Obiettivo operativo | 1.2 Semplificare i moduli |
    | Risultati attesi | Moduli che si capiscono |
    | Nome indicatore | Moduli semplificati |
    | Algoritmo di calcolo | Moduli rifatti |
    | Target annuale | 12 |
    | Nome indicatore | Reclami ricevuti |
    | Algoritmo di calcolo | Reclami |
    | Target annuale | <= 5 |`,
};

it.each(Object.entries(DRAWN))("finds the objective without indicators where they have %s", (_, picture) => {
  const plan = recognise(drawSheet(picture).workbook, defaultProfile);
  const first = plan.nodes.find(({ title }) => /ridurre le perdite/i.test(title.value));
  expect(plan.indicators.filter(({ parent }) => parent === first?.id)).toEqual([]);
  expect(plan.indicators.length).toBeGreaterThan(0);
  const found = checkPlan(plan, defaultProfile).filter(({ rule }) => rule.startsWith("indicator-"));
  expect(found.map(({ rule, at }) => `${rule} ${formatAddress(at)}`)).toEqual([
    `indicator-missing ${first ? formatAddress(first.title.at) : ""}`,
  ]);
});

it("asks for nothing where a label stands once more without a value", () => {
  const { indicators } = recognise(
    drawSheet(`
      | Obiettivo operativo | 1.1 Ridurre le perdite | Responsabile | Settore Reti | Peso | 40% |
      | Indicatori | Acqua persa | Algoritmo | Acqua persa / immessa | Target 2026 | <= 35% |
      | | | Algoritmo | | Target 2026 | |
      | | | | | | |
      | Obiettivo operativo | 1.2 Semplificare i moduli | Responsabile | Settore Servizi | Peso | 60% |
      | Indicatori | Moduli semplificati | Algoritmo | Moduli rifatti | Target 2026 | 12 |
      | | Reclami ricevuti | Algoritmo | Reclami | Target 2026 | <= 5 |`).workbook,
    defaultProfile,
  );
  expect(indicators.map(({ name, blanks }) => [name.value, blanks.algorithm])).toEqual([
    ["Acqua persa", undefined],
    ["Moduli semplificati", undefined],
    ["Reclami ricevuti", undefined],
  ]);
});
