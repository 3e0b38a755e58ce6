import { targetUnreadable } from "../../src/rules/target-unreadable";
import { testRule } from "../support/testRule";
import { said } from "../support/said";

testRule(targetUnreadable, {
  "reads the forms planners use": `
    | Obiettivo operativo  | Indicatore       | Target              |
    | Formare il personale | Ore              | almeno 20           |
    | Aprire lo sportello  | Apertura         | entro il 30/06      |
    | Pagare prima         | Giorni           | < anno precedente   |
    | Ascoltare gli utenti | Soddisfazione    | Anno di rilevazione |
    | Rinnovare la sede    | Lavori affidati  | SI                  |`,
  "finds a value still to come": `
    | Obiettivo operativo  | Indicatore | Target                         |
    | Formare il personale | Ore        | da definire {target-unreadable} |
    | Aprire lo sportello  | Utenti     | 300                            |`,
});

it("says what was expected and what stands there", () => {
  expect(targetUnreadable.bad.flatMap((picture) => said(targetUnreadable, picture))).toEqual([
    "C3: Atteso un target leggibile, trovato «>= ??»: «>= ??» non è un numero, una data, un sì/no né una tappa riconoscibile. / Expected a target that can be read, found “>= ??”: “>= ??” is no number, date, yes/no or recognisable milestone.",
  ]);
});
