import { personalData } from "../../src/rules/personal-data";
import { testRule } from "../support/testRule";

testRule(personalData, {
  "knows places named after saints": `
    | Obiettivo operativo  | Responsabile        | Indicatore | Target |
    | Formare il personale | Ospedale San Marco  | Ore        | >= 20  |
    | Aprire lo sportello  | Villa Rosa          | Utenti     | >= 300 |`,
  "knows offices that sound like names": `
    | Obiettivo operativo  | Responsabile        | Indicatore | Target |
    | Formare il personale | Regolazione Mercato | Ore        | >= 20  |
    | Aprire lo sportello  | Ufficio Santa Maria | Utenti     | >= 300 |
    | Pagare prima         | Controllo Gestione  | Giorni     | <= 30  |`,
  "finds a surname first": `
    | Obiettivo operativo  | Responsabile                  | Indicatore | Target |
    | Formare il personale | Bianchi Giulia {personal-data} | Ore       | >= 20  |`,
  "keeps to the names a body publishes": {
    picture: `
    | Obiettivo operativo  | Responsabile   | Indicatore | Target |
    | Formare il personale | Giulia Bianchi | Ore        | >= 20  |`,
    profile: { ruleOptions: { "personal-data": { allowed: ["Giulia Bianchi"] } } },
  },
});
