import {
  isMission,
  isRollingNote,
  readMonitoringState,
  statusOf,
} from "../../../src/layouts/sheets/readHeading";

it.each([
  ["L'obiettivo è pienamente raggiunto", "achieved"],
  ["Attività completata", "achieved"],
  ["In linea con quanto programmato", "onTrack"],
  ["On track", "onTrack"],
  ["Attività in corso", "onTrack"],
  ["Non in linea con il cronoprogramma", "offTrack"],
  ["non è ancora raggiunto", "offTrack"],
  ["in ritardo", "offTrack"],
  ["Si veda la relazione", null],
])("reads %j as %s", (text, state) => {
  expect(readMonitoringState(text)).toBe(state);
});

it.each([
  ["Aggiornato con delibera n. 12", "updated"],
  ["Target modificato con Del. G.C. 44/2019", "updated"],
  ["Indicatore eliminato con determinazione 3/2026", "removed"],
  ["Rolling 2026: indicatore soppresso", "removed"],
  ["Inserito con deliberazione di Giunta", "added"],
  ["Updated by resolution 5", "updated"],
])("reads %j as the note of a rolling update: %s", (text, status) => {
  expect(isRollingNote(text)).toBe(true);
  expect(statusOf(text)).toBe(status);
});

it.each([
  "Nota: vedere l'allegato",
  "aggiornare i dati ogni mese",
  "Delibera n. 12 del 2026",
  "Numero di delibere",
])("sees no rolling update in %j", (text) => {
  expect(isRollingNote(text)).toBe(false);
});

it.each([
  "011_ Competitività",
  "032 Servizi generali",
  "Missione 016 - Commercio",
  "Regolazione (missione cod. 012)",
])("sees a mission in %j", (text) => {
  expect(isMission(text)).toBe(true);
});

it.each(["11 Competitività", "0111 Servizi", "012", "Missione istituzionale"])(
  "sees no mission in %j",
  (text) => {
    expect(isMission(text)).toBe(false);
  },
);
