/** First words of the names of public bodies, folded, as they stand at the head of a sheet. */
export const BODY_NOUNS: readonly string[] = [
  "agenzia",
  "asl",
  "asst",
  "ats",
  "autorita",
  "automobile club",
  "azienda",
  "camera",
  "citta metropolitana",
  "cciaa",
  "collegio",
  "comune",
  "comunita montana",
  "consiglio regionale",
  "consorzio",
  "ente",
  "istituto",
  "libero consorzio",
  "ministero",
  "ordine",
  "parco",
  "politecnico",
  "roma capitale",
  "ulss",
  "unione",
  "unioncamere",
  "universita",
];

/** Bodies that also stand above the name of another one: "Regione del Veneto" over the name of a health authority. */
export const ABOVE_OTHERS: readonly string[] = ["provincia", "regione", "repubblica italiana"];

/** Last words of the names of English bodies: "Hart District Council". */
export const ENGLISH_BODIES: readonly string[] = [
  "agency",
  "authority",
  "board",
  "commission",
  "council",
  "trust",
  "university",
];
