import { plainText } from "../../../src/reading/plain/plainText";

it.each([
  ["Peso  dell'obiettivo", "Peso dell'obiettivo"],
  ["\u200bObiet\u00adtivo\u2009operativo ", "Obiettivo operativo"],
  ["O B I E T T I V O   O P E R A T I V O", "OBIETTIVO OPERATIVO"],
  ["Obiet-\ntivo strate-\r\ngico", "Obiettivo strategico"],
  ["► Indicatore", "Indicatore"],
  ["Peso (*)", "Peso"],
  ["OBIETTIVO_STRATEGICO", "OBIETTIVO STRATEGICO"],
  ["ObiettivoOperativo", "Obiettivo Operativo"],
  ["prima riga \n seconda  riga", "prima riga\nseconda riga"],
])("%j is plainly %j", (text, plain) => {
  expect(plainText(text)).toBe(plain);
});

it.each(["x ≤ x-1", "≥ a medio", "Indicatore (1)", "► Ridurre i tempi", "nome_file", "1 2 3"])(
  "%j stays as it is",
  (text) => {
    expect(plainText(text)).toBe(text);
  },
);
