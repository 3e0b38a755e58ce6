import { format } from "../format";

const { count } = format("it-IT");

/** What the codes of the operating system mean, and what to do. */
const REASONS: ReadonlyMap<string, string> = new Map(
  Object.entries<string>({
    EACCES: "manca il permesso. Cambia i permessi o copialo in una cartella tua",
    EPERM: "manca il permesso, o il file è aperto in un altro programma. Chiudilo lì",
    EBUSY: "è aperto in un altro programma. Chiudilo lì",
    ENOENT: "la cartella non esiste. Creala o scegline un'altra",
    ENOTDIR: "una parte del percorso non è una cartella",
    EISDIR: "è una cartella. Aggiungi il nome del file",
    EROFS: "il disco è in sola lettura. Scegli un'altra cartella",
    ENOSPC: "il disco è pieno",
    ENAMETOOLONG: "il nome è troppo lungo",
  }),
);

const because = (code: string): string => (REASONS.get(code) === undefined ? "" : `: ${REASONS.get(code)}`);

/** What the command line says: help, mistakes in the command, progress. Light, so that `--help` is quick. */
export const cli = {
  intro: "Cruscotto: il piano della performance in Excel, letto e verificato così com'è.",
  usage: "Uso:",
  commandsTitle: "Comandi:",
  optionsTitle: "Opzioni:",
  examples: "Esempi:",
  exitCodes:
    "Codici di uscita: 0 tutto a posto, 1 segnalazioni, 2 file non leggibile, nessun piano riconosciuto o piano che non si può giudicare.",
  whatFile:
    'FILE è un file .xlsx, una cartella con i file che contiene, un modello come "piani/*.xlsx", oppure - per leggere dall\'ingresso standard.',
  severalFiles:
    "Con più file --format json scrive un elenco: un documento per ogni file letto, nell'ordine dato.",
  commands: {
    tree: {
      usage: "tree FILE… [--format text|json]",
      summary: "Mostra l'albero degli obiettivi con i pesi, gli indicatori e i target.",
      examples: [
        "cruscotto tree piano.xlsx",
        "cruscotto tree piano.xlsx --format json -o piano.json",
        'cruscotto tree "piani/*.xlsx"',
      ],
    },
    check: {
      usage:
        "check FILE… [--format text|json|sarif|junit|html] [--fail-on error|warning|info|never] [--fix [--in-place]]",
      summary: "Dice che cosa manca perché il piano si possa pubblicare.",
      examples: [
        "cruscotto check piano.xlsx",
        "cruscotto check --fail-on warning piani/*.xlsx",
        "cruscotto check piano.xlsx --format html -o verifica.html",
        "cruscotto check piano.xlsx --format json --phase half-year",
        "cruscotto check piano.xlsx --fix -o piano-corretto.xlsx",
      ],
    },
    score: {
      usage:
        "score FILE… [--format text|json|html] | score --actual VALORE --target TESTO [--thresholds A,B] [--method METODO]",
      summary: "Calcola i punteggi dai risultati scritti nei fogli, o spiega un punteggio solo.",
      examples: [
        "cruscotto score consuntivo.xlsx",
        "cruscotto score consuntivo.xlsx --format html -o rapporto.html",
        "cruscotto score --actual 700 --target 880 --thresholds 704,528 --method step",
        'cruscotto score --actual "12/07/2015" --target "<= 30.06" --year 2015',
      ],
    },
    target: {
      usage: "target TESTO [--year ANNO] [--unit UNITÀ] [--format text|json]",
      summary: "Dice come è stato capito un target scritto nel piano.",
      examples: ['cruscotto target "<=20gg.+5" --year 2019', 'cruscotto target "≥ 90%" --format json'],
    },
    read: {
      usage: "read FILE… [--explain] [--stage regions|roles|facts] [--format text|json]",
      summary: "Dice come sono stati letti i fogli, quanto è sicuro e che cosa andrebbe chiesto.",
      examples: [
        "cruscotto read piano.xlsx",
        "cruscotto read piano.xlsx --explain",
        "cruscotto read piano.xlsx --stage roles --format json",
      ],
    },
    explain: {
      usage: "explain [REGOLA]",
      summary: "Spiega una regola con un disegno e la sua fonte; senza nome le elenca tutte.",
      examples: ["cruscotto explain weights-sum", "cruscotto explain"],
    },
  },
  options: {
    format: { value: "FORMATO", summary: "come scrivere il risultato (text)" },
    output: { value: "FILE", summary: "scrive il risultato in un file invece che sullo schermo" },
    "fail-on": {
      value: "GRAVITÀ",
      summary: "da quale gravità uscire con codice 1: error (predefinita), warning, info, never",
    },
    fix: {
      value: "",
      summary: "elenca le correzioni pronte senza scrivere nulla; con -o scrive una copia corretta",
    },
    "in-place": {
      value: "",
      summary: "con --fix: corregge il file stesso; quello di prima resta accanto, con .bak in fondo al nome",
    },
    phase: {
      value: "FASE",
      summary: "momento del piano: drafting, publication (predefinito), half-year, final",
    },
    profile: {
      value: "FILE",
      summary: "regole dell'ente; senza, il file cruscotto.json accanto al piano, se c'è",
    },
    year: { value: "ANNO", summary: "anno del piano, dove i fogli non lo dicono" },
    unit: { value: "UNITÀ", summary: "unità di misura dell'indicatore" },
    actual: { value: "VALORE", summary: "valore raggiunto" },
    target: { value: "TESTO", summary: "target come è scritto nel piano" },
    thresholds: { value: "A,B", summary: "soglie, dalla migliore" },
    levels: { value: "A,B", summary: "punteggio di ogni soglia (0.8,0.6)" },
    method: { value: "METODO", summary: "step, linear, ratio, mirror, min-max, prior-year, bands" },
    baseline: { value: "VALORE", summary: "valore storico" },
    explain: {
      value: "",
      summary: "aggiunge per ogni colonna o etichetta le celle, il perché e che altro potrebbe essere",
    },
    stage: { value: "STADIO", summary: "mostra uno stadio della lettura: regions, roles, facts" },
    lang: { value: "it|en", summary: "lingua dei testi (it)" },
    help: { value: "", summary: "mostra questo aiuto" },
    version: { value: "", summary: "mostra la versione" },
  },
  unknownCommand: (name: string, meant: string | undefined) =>
    `comando sconosciuto «${name}».${meant ? ` Intendevi «${meant}»?` : ""} L'elenco è in: cruscotto --help`,
  unknownOption: (name: string, meant: string | undefined, command: string) =>
    `opzione sconosciuta ${name}.${meant ? ` Intendevi ${meant}?` : ""} L'elenco è in: cruscotto ${command} --help`,
  unknownRule: (name: string, meant: string | undefined) =>
    `regola sconosciuta «${name}».${meant ? ` Intendevi «${meant}»?` : ""} L'elenco è in: cruscotto explain`,
  missingValue: (name: string) => `l'opzione ${name} vuole un valore.`,
  wrongChoice: (name: string, value: string, allowed: readonly string[]) =>
    `${name} «${value}»: i valori possibili sono ${allowed.join(", ")}.`,
  noText: 'quale target? Per esempio: cruscotto target "≥ 90%"',
  halfAScore: "servono --actual e --target insieme, oppure un file.",
  scoreOrFile: "o un file, o --actual e --target: non tutti e due.",
  wrongLevels: (value: string) => `--levels «${value}»: servono numeri fra 0 e 1, per esempio 0.8,0.6.`,
  wrongYear: (value: string) => `--year «${value}»: serve un anno di quattro cifre, per esempio 2026.`,
  noFile: (command: string) => `quale file? Per esempio: cruscotto ${command} piano.xlsx`,
  notFound: (path: string) => `${path}: il file non esiste. Controlla il nome e la cartella.`,
  nothingMatches: (pattern: string) =>
    `${pattern}: nessun file corrisponde. Controlla la cartella e il modello, per esempio "piani/*.xlsx".`,
  isFolder: (path: string) =>
    `${path}: in questa cartella non ci sono file .xlsx. Controlla il nome della cartella.`,
  fixes: (path: string, cells: number) =>
    cells === 0
      ? `${path}: nessuna correzione pronta.`
      : `${path}: ${count(cells, "cella", "celle")} da correggere.`,
  nothingWritten:
    "Nessun file è stato cambiato: -o FILE scrive una copia corretta, --in-place corregge il file stesso.",
  copyWritten: (path: string) => `Copia corretta: ${path}.`,
  fixedInPlace: (path: string, kept: string) => `${path} corretto; com'era prima: ${kept}.`,
  fixNeedsFile: "--fix vuole un file: dall'ingresso standard non si può correggere.",
  copyOrInPlace: "o --output per una copia, o --in-place per il file stesso: non tutti e due.",
  oneCopy: "--output scrive la copia di un file solo. Indicane uno, oppure usa --in-place.",
  inPlaceNeedsFix: "--in-place serve solo insieme a --fix.",
  standardInput: "ingresso standard",
  notReadable: (path: string, code: string) => `${path}: non si può leggere${because(code)} (${code}).`,
  notWritable: (path: string, code: string) => `${path}: non si può scrivere${because(code)} (${code}).`,
  badProfile: (path: string, reason: string) => `${path}: ${reason}`,
  badWorkbook: (path: string, reason: string) => `${path}: ${reason}`,
  outputIsInput: (path: string) =>
    `${path}: è un file da leggere, il risultato lo cancellerebbe. Scegli un altro nome per --output.`,
  outputIsWorkbook: (path: string) =>
    `${path}: è una cartella di lavoro che esiste già, il risultato la cancellerebbe. Scegli un altro nome per --output.`,
  isNoFile: (path: string) =>
    `${path}: non è un file (è un canale o un dispositivo). Salva il piano in un file .xlsx e indica quello.`,
  isTooLarge: (path: string, megabytes: number) =>
    `${path}: il file è troppo grande (${megabytes} MB). Salva i fogli del piano in una cartella di lavoro a parte.`,
  ourMistake: (path: string, message: string) =>
    `${path}: errore di Cruscotto, non del file (${message}). Segnalalo; gli altri file sono stati letti.`,
  noPlan: (path: string) =>
    `${path}: nessun piano riconosciuto. Serve un foglio con una riga d'intestazione (Obiettivo, Peso, Indicatore, Target…) o con schede.`,
  formatsLost: (path: string) =>
    `${path}: nel file mancano i formati dei numeri (gli stili): percentuali e date si leggono come numeri qualunque. Riprendi il file da una copia integra.`,
  reading: (name: string, at: number, of: number) =>
    of === 1 ? `Leggo ${name}…` : `Leggo ${name} (${at} di ${of})…`,
};
