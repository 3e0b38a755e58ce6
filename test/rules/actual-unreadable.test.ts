import { actualUnreadable } from "../../src/rules/actual-unreadable";
import { testRule } from "../support/testRule";

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
