import { endsOpen } from "../../../src/reading/words/endsOpen";

it.each([
  "Area Didattica e",
  "Danni indennizzati entro",
  "Schede inserite nel",
  "tutela dell’",
  "GESTIONE DEI",
  "Piani (",
  "Settore 1 -",
])("%j goes on", (line) => {
  expect(endsOpen(line)).toBe(true);
});

it.each(["Servizio tecnico", "Fase I", "Siti con percorso", "Nel", "12"])("%j is whole", (line) => {
  expect(endsOpen(line)).toBe(false);
});
