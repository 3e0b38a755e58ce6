import { responsibleMissing } from "../../src/rules/responsible-missing";
import { said } from "../support/said";
import { testRule } from "../support/testRule";

testRule(responsibleMissing, {
  "says nothing where the sheet has no such field": `
    | Obiettivo operativo  | Indicatore | Target |
    | Formare il personale | Ore        | >= 20  |`,
  "reads a merged responsible for all its rows": `
    | Obiettivo operativo  | Responsabile  | Indicatore | Target |
    | Formare il personale | Risorse umane | Ore        | >= 20  |
    | Aprire lo sportello  | ^             | Utenti     | >= 300 |`,
  "asks every row where the rows name their own": `
    | Obiettivo operativo  | Responsabile          | Indicatore | Target |
    | Formare il personale | Risorse umane         | Ore        | >= 20  |
    | ^                    | {responsible-missing} | Corsi      | 4      |
    | Aprire lo sportello  | Anagrafe              | Utenti     | >= 300 |
    | ^                    | Tributi               | Orari      | 20     |
    | Pagare prima         | Ragioneria            | Giorni     | <= 30  |
    | ^                    | Economato             | Fatture    | 90%    |`,
  "finds a range merged over several rows once, whoever is named above it": `
    | Dirigente             | Obiettivo operativo  | Peso | Indicatore | Target |
    | Risorse umane         | Formare il personale | 60%  | Ore        | >= 20  |
    | ^                     | Aprire lo sportello  | 40%  | Utenti     | >= 300 |
    | {responsible-missing} | Pagare prima         | 70%  | Giorni     | <= 30  |
    | ^                     | Ridurre i costi      | 30%  | Costi      | <= 10  |`,
  "finds a first block without a name once, where the others are named above their rows": `
    | Settore               | Obiettivo operativo  | Peso | Indicatore | Target |
    | {responsible-missing} | Formare il personale | 60%  | Ore        | >= 20  |
    |                       | Aprire lo sportello  | 40%  | Utenti     | >= 300 |
    | Ragioneria            | Pagare prima         | 70%  | Giorni     | <= 30  |
    |                       | Ridurre i costi      | 30%  | Costi      | <= 10  |`,
  "asks a programme nobody broke down, in a column of those who answer": `
    | Obiettivo strategico | Programma            | Obiettivo operativo  | Indicatore | Target | Responsabile          |
    | Servizi semplici     | Semplificare         | Aprire lo sportello  | Utenti     | >= 300 | Anagrafe              |
    | ^                    | Tutelare il mercato  |                      |            |        | {responsible-missing} |
    | Conti in ordine      | Spendere meno        | Ridurre i costi      | Costi      | <= 10  | Ragioneria            |`,
});

// What a planner reads, and where.
it.each<[string, readonly string[]]>([
  [
    `
    | Obiettivo operativo  | Indicatore        | Responsabile      | Target |
    | Formare il personale | Ore di formazione | Ufficio personale | 20     |
    | ^                    | Corsi tenuti      |                   | 4      |
    | Aprire lo sportello  | Utenti serviti    | Ufficio relazioni | 300    |
    | ^                    | Ore di apertura   | Ufficio tecnico   | 30     |
    | ^                    | Reclami           |                   | 3      |`,
    [],
  ],
  [
    `
    | Obiettivo operativo  | Indicatore        | Responsabile      | Target |
    | Formare il personale | Ore di formazione | Ufficio personale | 20     |
    | ^                    | Corsi tenuti      | Ufficio scuola    | 4      |
    | Aprire lo sportello  | Utenti serviti    | Ufficio relazioni | 300    |
    | ^                    | Ore di apertura   | Ufficio tecnico   | 30     |
    | ^                    | Reclami           |                   | 3      |`,
    [
      "C6: Atteso un responsabile per «Reclami», trovato nessuno. / Expected a responsible unit for “Reclami”, found none.",
    ],
  ],
  [
    `
    | Obiettivo operativo  | Responsabile obiettivo | Indicatore        | Responsabile indicatore | Target |
    | Formare il personale | Ufficio personale      | Ore di formazione |                         | 20     |
    | Aprire lo sportello  | Ufficio relazioni      | Utenti serviti    | Ufficio tecnico         | 300    |`,
    [],
  ],
  [
    `
    | Obiettivo operativo  | Responsabile obiettivo | Indicatore        | Responsabile indicatore | Target |
    | Formare il personale |                        | Ore di formazione |                         | 20     |
    | Aprire lo sportello  | Ufficio relazioni      | Utenti serviti    | Ufficio tecnico         | 300    |`,
    [
      "B2: Atteso un responsabile per «Formare il personale», trovato nessuno. / Expected a responsible unit for “Formare il personale”, found none.",
    ],
  ],
  [
    `
    | Obiettivo operativo  | Responsabile obiettivo | Indicatore        | Responsabile indicatore | Target |
    | Formare il personale |                        | Ore di formazione | Ufficio scuola          | 20     |
    | Aprire lo sportello  | Ufficio relazioni      | Utenti serviti    | Ufficio tecnico         | 300    |`,
    [],
  ],
  [
    `
    | Obiettivo operativo  | Indicatore        | Responsabile      | Target |
    | Formare il personale | Ore di formazione | Ufficio personale | 20     |
    | ^                    | Corsi tenuti      | Ufficio scuola    | 4      |
    | ^                    | Aule              |                   | 4      |
    | Aprire lo sportello  | Utenti serviti    | Ufficio relazioni | 300    |
    | ^                    | Reclami           |                   | 3      |`,
    [],
  ],
  [
    `
    | Obiettivo operativo  | Indicatore        | Responsabile      | Target |
    | Formare il personale | Ore di formazione | Ufficio personale | 20     |
    | ^                    | Corsi tenuti      | Ufficio scuola    | 4      |
    | ^                    | Aule              | Ufficio stampa    | 4      |
    | Aprire lo sportello  | Utenti serviti    | Ufficio relazioni | 300    |
    | ^                    | Reclami           |                   | 3      |`,
    [
      "C6: Atteso un responsabile per «Reclami», trovato nessuno. / Expected a responsible unit for “Reclami”, found none.",
    ],
  ],
  [
    `
    | Obiettivo operativo  | Indicatore        | Responsabile      | Target |
    | Formare il personale | Ore di formazione |                   | 20     |
    | ^                    | Corsi tenuti      |                   | 4      |
    | Aprire lo sportello  | Utenti serviti    | Ufficio relazioni | 300    |`,
    [
      "C2: Atteso un responsabile per «Formare il personale», trovato nessuno. / Expected a responsible unit for “Formare il personale”, found none.",
    ],
  ],
  [
    `
    | Obiettivo operativo  | Indicatore        | Responsabile      | Target |
    | Formare il personale | Ore di formazione |                   | 20     |
    | ^                    | Corsi tenuti      | Ufficio scuola    | 4      |
    | Aprire lo sportello  | Utenti serviti    | Ufficio relazioni | 300    |`,
    [
      "C2: Atteso un responsabile per «Ore di formazione», trovato nessuno. / Expected a responsible unit for “Ore di formazione”, found none.",
    ],
  ],
  // The objective has an answer of its own, in a column of its own.
  [
    `
    | Obiettivo operativo  | Responsabile obiettivo | Indicatore        | Responsabile indicatore | Target |
    | Formare il personale | Ufficio personale      | Ore di formazione | Ufficio scuola          | 20     |
    | ^                    | ^                      | Corsi tenuti      | Ufficio sport           | 4      |
    | ^                    | ^                      | Aule              |                         | 4      |
    | Aprire lo sportello  | Ufficio relazioni      | Utenti serviti    | Ufficio tecnico         | 300    |
    | ^                    | ^                      | Reclami           | Ufficio stampa          | 3      |`,
    [],
  ],
  // The next objective has none, and a row of its own without one.
  [
    `
    | Obiettivo operativo  | Responsabile obiettivo | Indicatore        | Responsabile indicatore | Target |
    | Formare il personale | Ufficio personale      | Ore di formazione | Ufficio scuola          | 20     |
    | ^                    | ^                      | Corsi tenuti      | Ufficio sport           | 4      |
    | ^                    | ^                      | Aule              |                         | 4      |
    | Aprire lo sportello  |                        | Utenti serviti    | Ufficio tecnico         | 300    |
    | ^                    |                        | Orari             | Ufficio stampa          | 3      |
    | ^                    |                        | Visite            | Ufficio musei           | 3      |
    | ^                    |                        | Sedi              | Ufficio sedi            | 3      |
    | ^                    |                        | Reclami           |                         | 3      |`,
    [
      "D9: Atteso un responsabile per «Reclami», trovato nessuno. / Expected a responsible unit for “Reclami”, found none.",
    ],
  ],
  // The first row of an objective names whoever answers for the objective: only the later ones show whether rows name their own.
  [
    `
    | Obiettivo operativo  | Indicatore        | Responsabile | Target |
    | Formare il personale | Ore di formazione | Scuola       | 20     |
    | ^                    | Corsi tenuti      |              | 4      |
    | Aprire lo sportello  | Utenti serviti    | Tecnico      | 300    |
    | ^                    | Reclami           |              | 3      |
    | Curare gli archivi   | Fondi ordinati    | Archivio     | 300    |
    | ^                    | Fondi esposti     | Biblioteca   | 3      |`,
    [],
  ],
])("says in full what it found (%#)", (picture, texts) => {
  expect(said(responsibleMissing, picture)).toEqual(texts);
});
