import * as fc from "fast-check";
import {
  closeLetterSpacing,
  foldText,
  linesOf,
  sameWhenFolded,
  stem,
  stemsOf,
  tidyText,
  wordsOf,
} from "../../src/grid/foldText";

it.each([
  ["Peso", "peso"],
  ["PRIORITÀ", "priorita"],
  ["Unità di misura", "unita di misura"],
  ["  Obiettivo\n  strategico ", "obiettivo strategico"],
  ["dell’indicatore", "dell'indicatore"],
  ["dell`indicatore", "dell'indicatore"],
  ["Peso\u00a0%", "peso %"],
  ["ﬁnalità", "finalita"],
  ["pe\u00adso", "peso"],
  ["\ufeffObiet\u200btivo", "obiettivo"],
  ["priorita´", "priorita'"],
  ["", ""],
])("folds %j to %j", (text, folded) => {
  expect(foldText(text)).toBe(folded);
});

it.each([
  ["Ridurre i tempi", "Ridurre i tempi"],
  [" Ridurre  i\ttempi\n", "Ridurre i tempi"],
  ["Ridurre\u00a0i tempi", "Ridurre i tempi"],
  ["Ridurre\u2003i\u3000tempi", "Ridurre i tempi"],
  ["\ufeffTitolo", "Titolo"],
  ["≥ 90%", "≥ 90%"],
  ["“Commercio”", "“Commercio”"],
  ["Ridur\u00adre\u200b i tempi\u200e", "Ridurre i tempi"],
  ["\u200b", ""],
  [" ", ""],
])("tidies %j to %j", (text, tidy) => {
  expect(tidyText(text)).toBe(tidy);
});

it("tidies every text as white space is defined", () => {
  const text = fc.string({
    unit: fc.constantFrom("a", "é", " ", "\n", "\u00a0", "\u2007", "\u3000", "\u200b", "\u00ad", "“"),
  });
  fc.assert(
    fc.property(text, (written) => {
      const seen = written.replaceAll(/[\u200b\u00ad]/g, "");
      expect(tidyText(written)).toBe(seen.split(/\s+/).filter(Boolean).join(" "));
    }),
  );
});

it("breaks a text at the line ends of every system", () => {
  expect(linesOf("a\nb\r\nc\rd\ve\u2028f")).toEqual(["a", "b", "c", "d", "e", "f"]);
});

it("tells equal texts without folding them as folding would", () => {
  const text = fc.string({
    unit: fc.constantFrom("a", "A", "à", "b", " ", "'", "’", "1", "\u0300"),
    maxLength: 6,
  });
  fc.assert(
    fc.property(text, text, (a, b) => {
      expect(sameWhenFolded(a, b)).toBe(foldText(a) === foldText(b));
    }),
  );
});

it.each([
  ["peso dell'indicatore", ["peso", "indicatore"]],
  ["Valore target (2026)", ["valore", "target", "2026"]],
  ["% di raggiungimento", ["%", "raggiungimento"]],
  ["the weight of the action", ["weight", "action"]],
])("finds the words of %j", (text, words) => {
  expect(wordsOf(text)).toEqual(words);
});

it.each([
  ["obiettivo", "obiettivi"],
  ["azione", "azioni"],
  ["strategica", "strategici"],
  ["soglia", "soglie"],
  ["target", "targets"],
  ["unità", "unita"],
])("gives %j and %j one stem", (singular, plural) => {
  expect(stemsOf(singular)).toEqual(stemsOf(plural));
});

it.each(["kpi", "2026", "1.1"])("leaves %j as it is", (word) => {
  expect(stem(word)).toBe(word);
});

it.each([
  ["P E S O", "PESO"],
  ["P E S O   I N D I C A T O R E", "PESO INDICATORE"],
  ["O b i e t t i v o", "Obiettivo"],
  ["a b", "a b"],
  ["1 a 2", "1a2"],
  ["Obiettivo strategico", "Obiettivo strategico"],
  ["A cura di", "A cura di"],
])("closes %j to %j", (spaced, closed) => {
  expect(closeLetterSpacing(spaced)).toBe(closed);
});
