import { readTitle } from "../../../src/reading/words/readTitle";

it.each([
  ["2C - Favorire l'innovazione", "2C", "Favorire l'innovazione"],
  ["2C.1 - Accompagnare le imprese", "2C.1", "Accompagnare le imprese"],
  ["1.A - Portare l'assistenza vicino a casa", "1.A", "Portare l'assistenza vicino a casa"],
  ["3.AMB.1 Mappare gli scarichi", "3.AMB.1", "Mappare gli scarichi"],
  ["1.1 Portare il credito", "1.1", "Portare il credito"],
  ["1.1.1 - Rilevare", "1.1.1", "Rilevare"],
  ["1. Semplificare gli adempimenti", "1", "Semplificare gli adempimenti"],
  ["1a. Median yearly income", "1a", "Median yearly income"],
  ["1.2a. Groups with a woman", "1.2a", "Groups with a woman"],
  ["0601 - Sport e tempo libero", "0601", "Sport e tempo libero"],
  ["0407 Diritto allo studio", "0407", "Diritto allo studio"],
  ["021.013 - Valorizzazione", "021.013", "Valorizzazione"],
  ["28.4 Sostegno alla montagna", "28.4", "Sostegno alla montagna"],
  ["A. Scuola aperta al territorio", "A", "Scuola aperta al territorio"],
  ["A) Osservanza delle linee guida", "A", "Osservanza delle linee guida"],
  ["B - Qualità", "B", "Qualità"],
  ["Finalità F - Tutela della fauna", "F", "Tutela della fauna"],
  ["Outcome 1: Small farmers earn more", "1", "Small farmers earn more"],
  ["Output 1.1: Cooperatives store", "1.1", "Cooperatives store"],
  ["OS1.2 Far conoscere il marchio", "OS1.2", "Far conoscere il marchio"],
  ["AO1.2 Make accident data comparable", "AO1.2", "Make accident data comparable"],
  ["LA1 - Pesca sostenibile", "LA1", "Pesca sostenibile"],
  ["Obiettivo n. 3: Portare la Camera nelle scuole", "3", "Portare la Camera nelle scuole"],
  ["Obiettivo strategico 1 - Strade", "1", "Strade"],
  ['"Aprire la sera"', null, "Aprire la sera"],
  ["1.1 'Aprire la sera'", "1.1", "Aprire la sera"],
  ["“L’ora di punta”", null, "L’ora di punta"],
  ['"Aprire" la "sera"', null, '"Aprire" la "sera"'],
  ["“Aprire” la sera", null, "“Aprire” la sera"],
  ["2026 - un anno nuovo", null, "2026 - un anno nuovo"],
  ["3D per i musei", null, "3D per i musei"],
  ["24 ore di formazione", null, "24 ore di formazione"],
  ["10.000 alberi nuovi", null, "10.000 alberi nuovi"],
  ["S. Marta, un ospedale aperto", null, "S. Marta, un ospedale aperto"],
  ["N. pratiche evase", null, "N. pratiche evase"],
  ["Aree interne più vicine", null, "Aree interne più vicine"],
  ["Priorità ai giovani", null, "Priorità ai giovani"],
  ["Theme parks without queues", null, "Theme parks without queues"],
])("%j is code %j and title %j", (text, code, title) => {
  expect(readTitle(text)).toMatchObject({ code, title });
});

it.each([
  ["Liste di attesa (max 40 punti)", "Liste di attesa", "40"],
  ["Obiettivi economici (40 punti)", "Obiettivi economici", "40"],
  ["PARTE B - OBIETTIVI SPECIFICI (punti 80)", "PARTE B - OBIETTIVI SPECIFICI", "80"],
  ["Servizi al sistema camerale (peso 40%)", "Servizi al sistema camerale", "40%"],
  ["Open the collections to everyone (weight 55%)", "Open the collections to everyone", "55%"],
  ["Ridurre i punti di accesso", "Ridurre i punti di accesso", undefined],
])("%j is title %j with weight %j", (text, title, weight) => {
  const read = readTitle(text);
  expect([read.title, read.attributes[0]?.value]).toEqual([title, weight]);
});
