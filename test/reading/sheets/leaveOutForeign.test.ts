import { leaveOutForeign } from "../../../src/reading/sheets/leaveOutForeign";
import { readFacts } from "../../support/readFacts";

const titles = (text: string) => leaveOutForeign(readFacts(text).facts).map(({ title }) => title.value);

it("leaves out a section in which nothing is to be reached", () => {
  expect(
    titles(`## P
     objective Recuperare l'evasione
       - Importi {2026: 100}
     area RISORSE UMANE
       objective Carla Boni
         - Funzionario
       objective Ugo Ferri
         - Istruttore`),
  ).toEqual(["Recuperare l'evasione"]);
});

it("keeps sections of a plan nobody has filled in yet, and such with one target", () => {
  const empty = "## P\narea A\n  objective Uno\n    - K\narea B\n  objective Due\n    - L";
  expect(titles(empty)).toEqual(["A", "Uno", "B", "Due"]);
  const partly =
    "## P\narea A\n  objective Uno\n    - K {2026: 1}\narea B\n  objective Due\n    - L\n    - M {2026: 2}";
  expect(titles(partly)).toEqual(["A", "Uno", "B", "Due"]);
});
