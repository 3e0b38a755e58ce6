import { CONTENT_FEATURES } from "../../../src/reading/roles/features/contents";
import { column, seenIn } from "./seen";

const seen = (...cells: string[]) => seenIn(column("x", cells), 0, CONTENT_FEATURES);

describe("what cells say", () => {
  it.each([
    ["verbs", ["Ridurre i tempi", "Aprire la sera"], "infinitive>"],
    ["no verbs", ["Come si fa", "Mare e monti"], "infinitive<0"],
    ["nouns of doing", ["Riduzione dei tempi", "Aggiornamento del sito"], "nounOfDoing>"],
    ["counting", ["Numero di utenti", "Percentuale di risposte"], "counting>"],
    ["participles", ["Classi ospitate", "Corsi avviati"], "participle>"],
    ["ratios", ["utenti serviti / utenti totali"], "ratio>"],
    ["comparisons", [">= 30", "almeno 4", "entro il 30/06/2026"], "comparison>"],
    ["yes and no", ["SI", "NO"], "yesNo>"],
    ["bare codes", ["OS1", "OS2"], "bareCode>"],
    ["codes with letters", ["1.1", "1.2.a"].map((code) => `"${code}"`), "letterCode>"],
    ["coded titles", ["1.1 Aprire la sera", "1.2 Accogliere le scuole"], "codedTitle>"],
    ["percentages", ["40%", "60%"], "percent>"],
    ["numbers", ["40", "60"], "number>"],
    ["dates", ["30/06/2026", "31/12/2026"], "date>"],
    ["texts", ["mare", "monti"], "text>"],
    ["money", ["€ 120.000", "€ 3.000"], "money>"],
    ["large amounts", ["20000", "35000"], "money>"],
    ["targets", ["30", ">= 12%"], "target>"],
  ])("%s", (_name, cells, expected) => {
    expect(seen(...cells)).toContain(expected);
  });

  it("say so where there are none", () => {
    expect(seen("", "")).toContain("empty");
  });
});
