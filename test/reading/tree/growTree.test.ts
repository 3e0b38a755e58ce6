import { growTree } from "../../../src/reading/tree/growTree";
import { grow, linesOf as lines, readFacts } from "../../support/readFacts";

it.each<[string, string, string]>([
  [
    "a list of weights and a card, by their code, whatever the words",
    `## Pesi (list)
     operational 1.1 · Tempi di rilascio [60]
     operational 1.2 · Formazione [40]
     ## Scheda 1
     operational 1.1 · Ridurre i tempi di rilascio
       - Giorni
     ## Scheda 2
     operational 1.2 · Formare il personale
       - Ore`,
    `operational 1.1 · Ridurre i tempi di rilascio [60%] also Pesi
       - Giorni
     operational 1.2 · Formare il personale [40%] also Pesi
       - Ore`,
  ],
  [
    "a list and a card by their words where there is no code",
    `## Pesi (list)
     operational Ridurre i tempi [100]
     ## Scheda
     operational RIDURRE I TEMPI
       - Giorni`,
    `operational RIDURRE I TEMPI [100%] also Pesi
       - Giorni`,
  ],
  [
    "a list whose codes drifted, by the words",
    `## Pesi (list)
     operational 1.2 · Ridurre i tempi di rilascio dei certificati [60]
     operational 1.3 · Formare il personale degli sportelli [40]
     ## Scheda 1
     operational 1.1 · Ridurre i tempi di rilascio dei certificati
     ## Scheda 2
     operational 1.2 · Formare il personale degli sportelli`,
    `operational 1.1 · Ridurre i tempi di rilascio dei certificati [60%] also Pesi
     operational 1.2 · Formare il personale degli sportelli [40%] also Pesi`,
  ],
  [
    "a level written again on every card",
    `## Schede
     strategic Servizi alle imprese
       operational Ridurre i tempi
     strategic Servizi alle imprese
       operational Formare il personale`,
    `strategic Servizi alle imprese also Schede
       operational Ridurre i tempi
       operational Formare il personale`,
  ],
  [
    "a level of another page",
    `## Pagina 1
     area 1 · Imprese
       operational 1.1 · Sportello
     ## Pagina 2
     area 1 · Imprese
       operational 1.2 · Sito`,
    `area 1 · Imprese also Pagina 2
       operational 1.1 · Sportello
       operational 1.2 · Sito`,
  ],
  [
    "equal titles under different objectives: two",
    `## Piano
     strategic Servizi
       operational Monitorare la qualità
     strategic Ambiente
       operational Monitorare la qualità`,
    `strategic Servizi
       operational Monitorare la qualità
     strategic Ambiente
       operational Monitorare la qualità`,
  ],
  [
    "equal titles set apart: two",
    `## Piano
     =operational Monitorare la qualità
     =operational Monitorare la qualità`,
    `operational Monitorare la qualità
     operational Monitorare la qualità`,
  ],
  [
    "equal titles of two managers: two",
    `## Scheda Rossi
     operational Pagare prima [60] {manager: Rossi}
     operational Ridurre le liti [40] {manager: Rossi}
     ## Scheda Bianchi
     operational Pagare prima [100] {manager: Bianchi}`,
    `operational Pagare prima [60%]
     operational Ridurre le liti [40%]
     operational Pagare prima [100%]`,
  ],
  [
    "bare ordinals of two sheets: nothing",
    `## Alba
     operational 1 · Riaprire la biblioteca
     operational 2 · Sostituire le caldaie
     ## Pieve
     operational 1 · Rinnovare il sito
     operational 2 · Chiudere le pratiche`,
    `operational 1 · Riaprire la biblioteca
     operational 2 · Sostituire le caldaie
     operational 1 · Rinnovare il sito
     operational 2 · Chiudere le pratiche`,
  ],
  [
    "bare ordinals of two lists without words: nothing",
    `## Pesi (list)
     operational 1 · [60]
     ## Altri pesi (list)
     operational 1 · [40]`,
    `operational 1 · 1 [60%]
     operational 1 · 1 [40%]`,
  ],
])("joins %s", (_name, facts, tree) => {
  expect(grow(facts)).toEqual(lines(tree));
});

it.each<[string, string, string]>([
  [
    "a reference by code",
    `## Finalità (list)
     strategic F1 · Conoscere le dighe
     strategic F2 · Abbreviare le istruttorie
     ## Obiettivi
     >strategic F2 ·
       operational OP-1 · Istruttorie in linea
     >strategic F1 ·
       operational OP-2 · Posare sensori
     ## Indicatori
     >operational OP-2 ·
       - K1 · Dighe con sensori`,
    `strategic F1 · Conoscere le dighe
       operational OP-2 · Posare sensori
         - K1 · Dighe con sensori
     strategic F2 · Abbreviare le istruttorie
       operational OP-1 · Istruttorie in linea`,
  ],
  [
    "a reference by words",
    `## Strategici
     strategic 1 · Muoversi senza automobile
     ## Operativi
     >strategic Muoversi senza l'automobile
       operational Corsie riservate`,
    `strategic 1 · Muoversi senza automobile also Operativi
       operational Corsie riservate`,
  ],
  [
    "a reference to what is only called an objective",
    `## Obiettivi
     objective OB1 · Sportello
     ## Indicatori
     >operational OB1 ·
       - Utenti`,
    `operational OB1 · Sportello
       - Utenti`,
  ],
  [
    "a code that leads nowhere: dropped",
    `## Operativi
     >strategic F9 ·
       operational Corsie riservate`,
    `operational Corsie riservate`,
  ],
  [
    "words that lead nowhere: a level of their own",
    `## Operativi
     >strategic Muoversi senza automobile
       operational Corsie riservate
     >strategic Muoversi senza automobile
       operational Rastrelliere`,
    `strategic Muoversi senza automobile also Operativi
       operational Corsie riservate
       operational Rastrelliere`,
  ],
  [
    "a code that leads nowhere but has indicators",
    `## Indicatori
     >operational OB1 ·
       - Utenti`,
    `operational OB1 · OB1
       - Utenti`,
  ],
])("follows %s", (_name, facts, tree) => {
  expect(grow(facts)).toEqual(lines(tree));
});

it.each<[string, string, string]>([
  [
    "dotted codes",
    `## Piano
     objective 1 · Servizi
     objective 1.1 · Sportello
     objective 1.1.1 · Sede nuova
     objective 2 · Ambiente
     objective 2.1 · Alberi`,
    `strategic 1 · Servizi
       operational 1.1 · Sportello
         action 1.1.1 · Sede nuova
     strategic 2 · Ambiente
       operational 2.1 · Alberi`,
  ],
  [
    "letters that differ before the same numbers",
    `## Strategici
     strategic OS1 · Servizi
     ## Operativi
     operational OP1.1 · Sportello
     operational OP1.2 · Sito`,
    `strategic OS1 · Servizi
       operational OP1.1 · Sportello
       operational OP1.2 · Sito`,
  ],
  [
    "no letter behind a stroke",
    `## Piano
     strategic SP2 · Aprire la banca del tempo
     strategic AG2/D · Rivedere i controlli
     strategic AG4/E · Ordinare l'archivio`,
    `strategic SP2 · Aprire la banca del tempo
     strategic AG2/D · Rivedere i controlli
     strategic AG4/E · Ordinare l'archivio`,
  ],
  [
    "a letter the lower code leaves out",
    `## Piano
     area LA1 · Pesca
     operational 1.1 · Stimare le acciughe`,
    `area LA1 · Pesca
       operational 1.1 · Stimare le acciughe`,
  ],
  [
    "an objective between a node and its area",
    `## Strategici
     area A · Imprese
       strategic 1 · Servizi
     ## Operativi
     area A · Imprese
       operational 1.1 · Sportello`,
    `area A · Imprese also Operativi
       strategic 1 · Servizi
         operational 1.1 · Sportello`,
  ],
  [
    "numbers of labels",
    `## Schede
     objective #1 Servizi
       - Utenti
     objective #2 Ambiente
       - Alberi`,
    `operational 1 · Servizi
       - Utenti
     operational 2 · Ambiente
       - Alberi`,
  ],
  [
    "no numbers that come twice",
    `## Schede
     objective #1 Servizi
     ## Altre
     objective #1 Ambiente`,
    `operational Servizi
     operational Ambiente`,
  ],
  [
    "a code of another sheet above those that go on with it",
    `## Temi
     objective T1 · Ambiente
     ## Obiettivi
     operational T1.1 · Piantare alberi`,
    `strategic T1 · Ambiente
       operational T1.1 · Piantare alberi`,
  ],
  [
    "numbers that count from one again",
    `## Schede
     objective #1 Servizi
     objective #2 Ambiente
     objective #1 Strade
     objective #2 Scuole`,
    `operational 1 · Servizi
     operational 2 · Ambiente
     operational 1 · Strade
     operational 2 · Scuole`,
  ],
  [
    "no numbers of which one comes again right away",
    `## Schede
     objective #1 Servizi
     objective #1 Ambiente
     objective #2 Strade`,
    `operational Servizi
     operational Ambiente
     operational Strade`,
  ],
  [
    "the usual writing of a code",
    `## Uno
     mission 4 · Istruzione
     ## Due
     mission 04 · Istruzione
     ## Tre
     mission 04 · Istruzione`,
    `mission 04 · Istruzione also Due also Tre`,
  ],
])("goes by %s", (_name, facts, tree) => {
  expect(grow(facts)).toEqual(lines(tree));
});

it.each<[string, string, string]>([
  ["one with indicators alone", "## P\nobjective A\n  - K", "operational A\n  - K"],
  ["one over others", "## P\nobjective A\n  objective B\n    - K", "strategic A\n  operational B\n    - K"],
  [
    "its like without any below",
    "## P\nobjective A\n  objective B\nobjective C",
    "strategic A\n  operational B\nstrategic C",
  ],
  [
    "one of another table",
    "## P\nobjective A\n  objective B\n## Q\nobjective C\n  - K",
    "strategic A\n  operational B\noperational C\n  - K",
  ],
  ["one below an area", "## P\narea X\n  objective A\n    - K", "area X\n  operational A\n    - K"],
  ["one below an operational one", "## P\noperational A\n  objective B", "operational A\n  action B"],
  ["one below a strategic one", "## P\nstrategic A\n  objective B", "strategic A\n  operational B"],
  [
    "one called operational over another by its code",
    "## P\noperational 1 · A\n  - K\noperational 1.1 · B\n  - L",
    "strategic 1 · A\n  - K\n  operational 1.1 · B\n    - L",
  ],
  [
    "one called strategic below another by its code",
    "## P\nstrategic S1 · A\nstrategic S1.1 · B\n  - L",
    "strategic S1 · A\n  operational S1.1 · B\n    - L",
  ],
  ["one over an action", "## P\nobjective A\n  action B", "operational A\n  action B"],
])("settles the level of %s", (_name, facts, tree) => {
  expect(grow(facts)).toEqual(tree.split("\n"));
});

it("joins an indicator written again with its results", () => {
  const text = `## Piano
     operational 1.1 · Sportello
       - Utenti [60] {2024: 100}
       - Giorni [40] {2024: 20}
     ## Consuntivo
     operational 1.1 · Sportello
       - Utenti {2024: 100; actual 2024: 120}
       - Giorni {2024: 30}`;
  expect(grow(text)).toEqual(
    lines(`operational 1.1 · Sportello also Consuntivo
       - Utenti [60%]
       - Giorni [40%]
       - Giorni`),
  );
});

it.each([
  [
    "a programme named after its objective",
    "## P\nstrategic A\n  - K\n  programme X\nstrategic B\n  - L\n  programme X",
    ["programme X also P", "  strategic A", "    - K", "  strategic B", "    - L"],
  ],
  [
    "a programme that stands between two levels",
    "## P\nstrategic A\n  programme X\n    operational B\n      - K",
    ["strategic A", "  programme X", "    operational B", "      - K"],
  ],
])("puts %s where it belongs", (_name, facts, tree) => {
  expect(grow(facts)).toEqual(tree);
});

it("drops bands nothing hangs on", () => {
  expect(grow("## P\narea Nota\noperational A\n  - K\narea 2 · Imprese")).toEqual([
    "operational A",
    "  - K",
    "area 2 · Imprese",
  ]);
});

it("leaves the facts as they were", () => {
  const text =
    "## P\nstrategic 1 · A\n  operational 1.1 · B [40]\n    - K [1]\n## Q\noperational 1.1 · B\n  - L";
  const { facts, sheets } = readFacts(text);
  growTree(facts, { sheets });
  expect(facts).toEqual(readFacts(text).facts);
});
