import { codeParent } from "../../src/rules/code-parent";
import { said } from "../support/said";
import { testRule } from "../support/testRule";

testRule(codeParent, {
  "takes the planner to a code its own children do not know": `
    | Cod. | Obiettivo strategico   | Cod.              | Obiettivo operativo         | Cod.  | Azione          | Indicatore | Target |
    | 1    | Servizi più semplici   | 1.1               | Ridurre i tempi di rilascio | 1.1.1 | Moduli in linea | Moduli     | 10     |
    | ^    | ^                      | ^                 | ^                           | 1.1.2 | Agende          | Agende     | 5      |
    | ^    | ^                      | 1.4 {code-parent} | Aprire lo sportello         | 1.2.1 | Orari           | Ore        | 20     |
    | ^    | ^                      | ^                 | ^                           | 1.2.2 | Insegne         | Insegne    | 3      |
    | 2    | Personale preparato    | 2.1               | Formare il personale        | 2.1.1 | Corsi           | Corsi      | 8      |
    | ^    | ^                      | ^                 | ^                           | 2.1.2 | Stage           | Stage      | 4      |`,
  "lets levels with numbers of their own be": `
    | Missione | Programma | Cod. | Obiettivo operativo  | Indicatore | Target |
    | 016 Commercio | 005 Imprese | 1.1 | Formare il personale | Ore   | >= 20  |
    | ^        | ^         | 1.2  | Aprire lo sportello  | Utenti     | >= 300 |`,
});

// What a planner reads, and where.
it.each<[string, readonly string[]]>([
  [
    `
    | Cod. | Obiettivo strategico | Cod. | Obiettivo operativo  | Indicatore | Target |
    | 1    | Servizi semplici     | 3.1  | Formare il personale | Ore        | >= 20  |
    | ^    | ^                    | 3.2  | Aprire lo sportello  | Utenti     | >= 300 |
    | 2    | Conti in ordine      | 2.1  | Pagare prima         | Giorni     | <= 30  |`,
    [],
  ],
  [
    `
    | Cod. | Obiettivo strategico | Cod. | Obiettivo operativo  | Indicatore | Target |
    | 1    | Servizi semplici     | 3.1  | Formare il personale | Ore        | >= 20  |
    | ^    | ^                    | 4.2  | Aprire lo sportello  | Utenti     | >= 300 |
    | 2    | Conti in ordine      | 2.1  | Pagare prima         | Giorni     | <= 30  |`,
    [],
  ],
  [
    `
    | Cod. | Obiettivo strategico | Cod. | Obiettivo operativo  | Indicatore | Target |
    | 1    | Servizi semplici     | 3.1  | Formare il personale | Ore        | >= 20  |
    | 2    | Conti in ordine      | 2.1  | Pagare prima         | Giorni     | <= 30  |`,
    [],
  ],
  [
    `
    | Cod. | Obiettivo strategico | Cod. | Obiettivo operativo  | Indicatore | Target |
    | 1    | Servizi semplici     | 1.1  | Formare il personale | Ore        | 20     |
    | ^    | ^                    | 1.2  | Aprire lo sportello  | Utenti     | 300    |
    | ^    | ^                    | 1.3  | Curare gli archivi   | Fondi      | 3      |
    | 2    | Conti in ordine      | 3.1  | Pagare prima         | Giorni     | 30     |
    | ^    | ^                    | 3.2  | Ridurre i costi      | Costi      | 10     |`,
    [
      "A5 (C5 C6): Atteso il codice 3 come in ciò che contiene, trovato 2. / Expected the code 3 as in what it contains, found 2.",
    ],
  ],
  [
    `
    | Cod. | Obiettivo strategico | Cod.  | Obiettivo operativo  | Indicatore | Target |
    | 1.1  | Servizi semplici     | 1.1.1 | Formare il personale | Ore        | 20     |
    | ^    | ^                    | 1.1.2 | Aprire lo sportello  | Utenti     | 300    |
    | ^    | ^                    | 1.1.3 | Curare gli archivi   | Fondi      | 3      |
    | 1.2  | Conti in ordine      | 1.3.1 | Pagare prima         | Giorni     | 30     |
    | ^    | ^                    | 1.3.2 | Ridurre i costi      | Costi      | 10     |`,
    [
      "A5 (C5 C6): Atteso il codice 1.3 come in ciò che contiene, trovato 1.2. / Expected the code 1.3 as in what it contains, found 1.2.",
    ],
  ],
  [
    `
    | Cod. | Obiettivo strategico | Cod. | Obiettivo operativo  | Indicatore | Target |
    | 1    | Servizi semplici     | 1.1  | Formare il personale | Ore        | 20     |
    | ^    | ^                    | 1.2  | Aprire lo sportello  | Utenti     | 300    |
    | ^    | ^                    | 1.3  | Curare gli archivi   | Fondi      | 3      |
    | 2    | Conti in ordine      | 3.1  | Pagare prima         | Giorni     | 30     |
    | ^    | ^                    | 4.2  | Ridurre i costi      | Costi      | 10     |`,
    [
      "C5 (A5): Atteso un codice che comincia con 2, trovato 3.1. / Expected a code that starts with 2, found 3.1.",
      "C6 (A5): Atteso un codice che comincia con 2, trovato 4.2. / Expected a code that starts with 2, found 4.2.",
    ],
  ],
  [
    `
    | Cod. | Obiettivo strategico | Cod. | Obiettivo operativo  | Indicatore | Target |
    | 1    | Servizi semplici     | 1.1  | Formare il personale | Ore        | 20     |
    | ^    | ^                    | 1.2  | Aprire lo sportello  | Utenti     | 300    |
    | 2    | Conti in ordine      | 3.1  | Pagare prima         | Giorni     | 30     |`,
    [
      "C4 (A4): Atteso un codice che comincia con 2, trovato 3.1. / Expected a code that starts with 2, found 3.1.",
    ],
  ],
  [
    `
    | Cod. | Obiettivo strategico | Cod. | Obiettivo operativo  | Indicatore | Target |
    | 1    | Servizi semplici     | 1.1  | Formare il personale | Ore        | 20     |
    | 2    | Conti in ordine      | 3.1  | Pagare prima         | Giorni     | 30     |`,
    [],
  ],
])("says in full what it found (%#)", (picture, texts) => {
  expect(said(codeParent, picture)).toEqual(texts);
});
