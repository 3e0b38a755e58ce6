import { actualUnreadable } from "../../src/rules/actual-unreadable";
import { testRule } from "../support/testRule";
import { said } from "../support/said";

testRule(actualUnreadable, {
  "finds a percentage beside a count, a clock, a doubtful remark": `
    | Obiettivo operativo  | Indicatore | Unità di misura | Target 2026 | Consuntivo 2026                         |
    | Formare il personale | Corsi      | numero          | 30          | 80% {actual-unreadable}                 |
    | Aprire lo sportello  | Aperture   |                 | >= 30       | "18:30" {actual-unreadable}             |
    | Servire gli utenti   | Utenti     |                 | >= 30       | "25 (stima al 30/09)" {actual-unreadable} |`,
  "waits for a result still to come": `
    | Obiettivo operativo  | Indicatore | Target 2026 | Consuntivo 2026 |
    | Formare il personale | Ore        | >= 20       | n.d.            |`,
});

it("says what was expected and what stands there", () => {
  expect(actualUnreadable.bad.flatMap((picture) => said(actualUnreadable, picture))).toEqual([
    "D2 (C2): Atteso un risultato da confrontare con «>= 20», trovato «obiettivo non raggiunto»: «obiettivo non raggiunto» non è un numero, una data, un sì/no né una tappa riconoscibile. / Expected an actual to set against “>= 20”, found “obiettivo non raggiunto”: “obiettivo non raggiunto” is no number, date, yes/no or recognisable milestone.",
    "D3 (C3): Atteso un risultato da confrontare con «>= 90%», trovato «>= 95»: un risultato è un valore, non una condizione. / Expected an actual to set against “>= 90%”, found “>= 95”: an actual is a value, not a condition.",
  ]);
});
