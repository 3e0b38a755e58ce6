import { recognise } from "../../../src/reading/recognise";
import { defaultProfile } from "../../../src/model/profile";
import { planMistakes } from "../../support/comparePlan";
import { readPicture } from "../pictures";

/** Columns that say how much of the score a value earns. */
const drawn: Readonly<Record<string, string>> = {
  "nothing, half and all, in points and shares": `
    ## Obiettivi
    | Consorzio rifiuti del Colle - Obiettivi dei dirigenti 2026 | < | < | < | < | < |
    | Obiettivo | Peso | Indicatore | Livelli di raggiungimento | < | < |
    | ^ | ^ | ^ | Non raggiunto (0 punti) | Parziale (50%) | Raggiunto (100%) |
    | Estendere la tariffa puntuale | 50% | Utenze servite | meno di 4.000 | 4.000 - 4.999 | almeno 5.000 |
    | Ridurre le discariche abusive | 30% | Siti bonificati | meno di 5 | da 5 a 7 | 8 e oltre |
    | Chiudere il bilancio in tempo | 20% | Data di approvazione | oltre il 31/05/2026 | entro il 31/05/2026 | entro il 30/04/2026 |
    === plan
    operational? Estendere la tariffa puntuale [50%]
      - Utenze servite {2026: almeno 5.000; soglia 50%: 4.000 - 4.999}
    operational? Ridurre le discariche abusive [30%]
      - Siti bonificati {2026: 8 e oltre; soglia 50%: da 5 a 7}
    operational? Chiudere il bilancio in tempo [20%]
      - Data di approvazione {2026: entro il 30/04/2026; soglia 50%: entro il 31/05/2026}`,
  "all, half and nothing": `
    ## Obiettivi
    | Agenzia foreste - Obiettivi 2026 | < | < | < | < | < | < |
    | Settore referente | Obiettivo operativo | Punti | Indicatore | Esito della valutazione | < | < |
    | ^ | ^ | ^ | ^ | Pieno (100%) | Medio (50%) | Nessuno (0%) |
    | Sett. Vivai | Produrre le piantine | 60 | Piantine consegnate | almeno 9.000 | da 7.000 a 8.999 | meno di 7.000 |
    | Sett. Piste | Riaprire le piste | 40 | Km riaperti | almeno 30 | da 20 a 29 | meno di 20 |
    === plan
    operational Produrre le piantine [60%] {resp: Sett. Vivai}
      - Piantine consegnate {2026: almeno 9.000; soglia 50%: da 7.000 a 8.999}
    operational Riaprire le piste [40%] {resp: Sett. Piste}
      - Km riaperti {2026: almeno 30; soglia 50%: da 20 a 29}`,
  "marks in words": `
    ## Foglio
    | Istituto zootecnico - Obiettivi 2026 | < | < | < | < | < |
    | Obiettivo operativo | Indicatore | Insufficiente | Sufficiente (60%) | Buono (80%) | Ottimo (100%) |
    | Migliorare la stalla sperimentale | Litri al giorno per capo | < 24 | 24 | 27 | 30 |
    | Pubblicare i dati genetici | Capi genotipizzati | < 500 | 500 | 650 | 800 |
    === plan
    operational Migliorare la stalla sperimentale
      - Litri al giorno per capo {2026: 30; soglia 80%: 27; soglia 60%: 24}
    operational Pubblicare i dati genetici
      - Capi genotipizzati {2026: 800; soglia 80%: 650; soglia 60%: 500}`,
};

it.each(Object.entries(drawn))("%s", (name, drawing) => {
  const { workbook, plan } = readPicture(name, "drawn", `special: -\nlike: -\n${undented(drawing)}`);
  expect(planMistakes(recognise(workbook, defaultProfile), plan ?? "")).toEqual([]);
});

const undented = (text: string): string => text.replace(/^ {4}/gm, "").trimStart();
