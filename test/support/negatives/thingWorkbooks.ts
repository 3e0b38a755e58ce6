/** Workbooks about things and goods, where "peso" is in kilograms and "obiettivo" a lens. */
export const thingWorkbooks: Readonly<Record<string, string>> = {
  "warehouse inventory with peso in kg": `
    ## Magazzino
    | Codice | Descrizione | Quantità | Peso | Unità di misura | Ubicazione |
    | 10.1 | Risma A4 | 120 | 2,5 | kg | Scaffale 3 |
    | 10.2 | Toner nero | 14 | 0,9 | kg | Scaffale 1 |
    | 10.3 | Sedia girevole | 6 | 12 | kg | Deposito B |
    | 10.4 | Scrivania 160 | 2 | 38,5 | kg | Deposito B |
    | Totale | | 142 | 53,9 | | |
  `,
  "photo equipment: obiettivo is a lens": `
    ## Attrezzatura
    | Obiettivo | Focale | Apertura | Peso | Valore | Responsabile |
    | Canon EF 50 | 50 mm | f/1.8 | 160 | 120 | Gabinetto fotografico |
    | Nikkor 24-70 | 24-70 mm | f/2.8 | 900 | 1450 | Gabinetto fotografico |
    | Sigma 105 macro | 105 mm | f/2.8 | 725 | 430 | Laboratorio restauro |
    | Tamron 150-600 | 150-600 mm | f/5-6.3 | 1951 | 980 | Laboratorio restauro |
  `,
  "shipping: parcels by weight": `
    ## Spedizioni
    | Spedizione | Data | Destinatario | Colli | Peso (kg) | Volume | Costo | Stato |
    | 240115-01 | 15/01/2024 | Bianchi spa, Lodi | 3 | 42,5 | 0,3 | 38,2 | consegnata |
    | 240115-02 | 15/01/2024 | Neri & figli, Pavia | 1 | 8,1 | 0,05 | 11,9 | consegnata |
    | 240116-01 | 16/01/2024 | Officina Blu, Asti | 12 | 310 | 2,4 | 180 | in viaggio |
  `,
  "diet plan with obiettivo and peso": `
    ## Dieta
    | Nome | Peso iniziale | Obiettivo | Peso attuale | Calorie al giorno | Note |
    | Marta | 72 | 65 | 69,5 | 1600 | camminare 40 minuti |
    | Luca | 98 | 85 | 93 | 1900 | nuoto il martedì |
    | | | | | | |
    | Giorno | Colazione | Pranzo | Cena | Totale kcal | |
    | Lunedì | 320 | 640 | 580 | 1540 | |
    | Martedì | 300 | 700 | 560 | 1560 | |
  `,
  "recipe with quantities in percent": `
    ## Impasto
    | Ingrediente | Peso (g) | % sulla farina |
    | Farina 0 | 1000 | 100% |
    | Acqua | 650 | 65% |
    | Sale | 20 | 2% |
    | Lievito | 8 | 0,8% |
  `,
  "maintenance register with thresholds": `
    ## Strumenti
    | Matricola | Strumento | Ultima taratura | Prossima taratura | Soglia di errore | Valore misurato | Esito |
    | M-001 | Bilancia 30 kg | 12/01/2024 | 12/01/2026 | 0,5% | 0,2% | conforme |
    | M-002 | Termometro | 03/02/2024 | 03/02/2025 | 1% | 1,4% | non conforme |
    | M-003 | Manometro | 20/02/2024 | 20/02/2026 | 2% | 0,9% | conforme |
  `,
  "laboratory values with reference range": `
    ## Referto
    | Esame | Risultato | Unità di misura | Valore di riferimento | Nota |
    | Glucosio | 92 | mg/dL | 70 - 100 | |
    | Colesterolo totale | 214 | mg/dL | < 200 | * |
    | Emoglobina | 13,8 | g/dL | 12 - 16 | |
    | Leucociti | 6,4 | 10^9/L | 4 - 10 | |
  `,
};
