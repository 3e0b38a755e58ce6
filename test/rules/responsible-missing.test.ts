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
])("says in full what it found (%#)", (picture, texts) => {
  expect(said(responsibleMissing, picture)).toEqual(texts);
});
