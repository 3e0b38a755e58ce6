import { directionOfName } from "../../src/directions/directionOfName";
import { closed } from "../targets/names/closed";
import { fifthOpen } from "../targets/names/fifthOpen";
import { fourthClosed } from "../targets/names/fourthClosed";
import { fourthOpen } from "../targets/names/fourthOpen";
import { open } from "../targets/names/open";
import { secondClosed } from "../targets/names/secondClosed";
import { sixthOpen } from "../targets/names/sixthOpen";
import { thirdClosed } from "../targets/names/thirdClosed";
import { thirdOpen } from "../targets/names/thirdOpen";

const cases = [
  ...open,
  ...closed,
  ...secondClosed,
  ...thirdOpen,
  ...thirdClosed,
  ...fourthOpen,
  ...fourthClosed,
  ...fifthOpen,
  ...sixthOpen,
].map(({ name, direction }) => ({
  name,
  direction,
}));

it.each(cases)("$name: $direction", ({ name, direction }) => {
  expect(directionOfName(name)?.way).toBe(direction);
});

it.each([
  ["Giorni medi di pagamento", "lower"],
  ["Giorni medi di pagamento delle fatture", "lower"],
  ["Pagamenti nei termini", "higher"],
  ["Giorni di formazione", "higher"],
  ["Giorni senza infortuni", "higher"],
  ["Giorni senza acqua", "lower"],
  ["Ore medie per il controllo fisico della merce", "lower"],
  ["T.M. evasione visure catastali", "lower"],
  ["Pazienti che lasciano il pronto soccorso prima della visita", "lower"],
  ["Merci contraffatte sequestrate", "higher"],
  ["Spesa per affitti passivi", "lower"],
  ["Abusi non demoliti", "lower"],
  ["Ricorsi non respinti", "lower"],
  ["Eventi non annullati", "higher"],
  ["Reati in calo", "higher"],
  ["Imprese in calo", "lower"],
  ["Irregolari", "lower"],
  ["Pesticidi nelle acque", "lower"],
  ["Pay gap", "lower"],
  ["Break-ins", "lower"],
  ["Disoccupati avviati al lavoro", "higher"],
  ["Senza dimora inseriti in alloggio", "higher"],
  ["Malati inseriti in lista d'attesa", "lower"],
  ["Disoccupati iscritti al centro per l'impiego", "lower"],
  ["Queue length", "lower"],
])("%s: %s is better", (name, way) => {
  expect(directionOfName(name)?.way).toBe(way);
});

it("keeps the closed names apart from the open ones", () => {
  expect([...open, ...closed].filter(({ head }) => head === null)).toEqual([]);
  const heads = new Set(open.map(({ head }) => head));
  expect(closed.filter(({ head }) => heads.has(head))).toEqual([]);
});

it.each([
  ["Pratiche sospese", "«sospese» rovescia «Pratiche»", "“sospese” turns “Pratiche” round"],
  ["Reclami risolti", "«risolti» rovescia «Reclami»", "“risolti” turns “Reclami” round"],
  ["Reclami", "«Reclami» è qualcosa da evitare", "“Reclami” is to be avoided"],
  ["Riduzione dei reclami", "«Riduzione» rovescia «reclami»", "“Riduzione” turns round “reclami”"],
  ["Tempo medio di rilascio", "«Tempo» dice quanto ci vuole", "“Tempo” says how long it takes"],
  ["Giorni di apertura", "«Giorni» conta «apertura»", "“Giorni” counts “apertura”"],
  ["Spesa", "«Spesa» può dover crescere o calare", "“Spesa” may have to rise or to fall"],
  ["Indice A", "nessuna parola dice il verso", "no word says which way is better"],
  ["Potholes outstanding", "«Potholes» è «outstanding»", "“Potholes” is “outstanding”"],
])("says why of %s: %s", (name, it, en) => {
  expect(directionOfName(name)?.because).toEqual({ it, en });
});

it.each(["", "  ", "123", "—", "(n.)"])("finds no noun in %j", (text) => {
  expect(directionOfName(text)).toBeNull();
});

it.each<[string, "higher" | "lower"]>([
  ["Assenze per malattia", "lower"],
  ["Assenze ingiustificate", "lower"],
  ["Assenza di infortuni", "higher"],
  ["Malati curati", "higher"],
  ["Rimborsi dovuti a malfunzionamenti", "lower"],
  ["Iscrizioni dovute alla campagna", "higher"],
  ["Base imponibile accertata", "higher"],
  ["Immobili affittati", "higher"],
  ["Invalidi assistiti", "higher"],
  ["Units built", "higher"],
  ["Missions completed", "higher"],
  ["Mistreatment of animals", "lower"],
  ["Malnutrition among patients", "lower"],
  ["Misters trained", "higher"],
  ["Ore di formazione per dipendente", "higher"],
  ["Errori nei certificati di origine", "lower"],
  ["Opere d'arte trafugate", "lower"],
  ["Cancellazioni di imprese inattive", "lower"],
])("%s: %s, by what a word is made of or due to", (name, way) => {
  expect(directionOfName(name)?.way).toBe(way);
});
