/**
 * Why a file could not be opened as a workbook, and what the person who chose it can do, by `XlsxError.code`.
 */
export const fileErrors = {
  empty: {
    it: "Il file è vuoto (0 byte). Copialo di nuovo dall'originale.",
    en: "The file is empty (0 bytes). Copy it again from the original.",
  },
  notWorkbook: {
    it: "Non è una cartella di lavoro di Excel: serve un file .xlsx.",
    en: "This is not an Excel workbook. An .xlsx file is needed.",
  },
  encrypted: {
    it: "Il file è protetto da password. Aprilo in Excel, togli la password (File > Informazioni > Proteggi cartella di lavoro) e salvalo.",
    en: "The file is protected by a password. Open it in Excel, remove the password (File > Info > Protect Workbook) and save it.",
  },
  xls: {
    it: "È un file del vecchio formato .xls. Aprilo in Excel e salvalo come «Cartella di lavoro di Excel (*.xlsx)».",
    en: "This file has the old .xls format. Open it in Excel and save it as “Excel Workbook (*.xlsx)”.",
  },
  xlsb: {
    it: "È una cartella di lavoro binaria (.xlsb). Aprila in Excel e salvala come «Cartella di lavoro di Excel (*.xlsx)».",
    en: "This is a binary workbook (.xlsb). Open it in Excel and save it as “Excel Workbook (*.xlsx)”.",
  },
  ods: {
    it: "È un foglio di calcolo OpenDocument (.ods). Aprilo in LibreOffice o Excel e salvalo come .xlsx.",
    en: "This is an OpenDocument spreadsheet (.ods). Open it in LibreOffice or Excel and save it as .xlsx.",
  },
  csv: {
    it: "È un file di testo (.csv), senza unioni di celle né formati. Aprilo in Excel e salvalo come «Cartella di lavoro di Excel (*.xlsx)».",
    en: "This is a text file (.csv), without merged cells and formats. Open it in Excel and save it as “Excel Workbook (*.xlsx)”.",
  },
  html: {
    it: "È una pagina HTML o XML con il nome di una cartella di lavoro. Aprila in Excel e salvala come «Cartella di lavoro di Excel (*.xlsx)».",
    en: "This is an HTML or XML page named like a workbook. Open it in Excel and save it as “Excel Workbook (*.xlsx)”.",
  },
  damaged: {
    it: "Il file è danneggiato o incompleto. Aprilo in Excel, accetta la riparazione e salvalo, oppure copialo di nuovo dall'originale.",
    en: "The file is damaged or incomplete. Open it in Excel, accept the repair and save it, or copy it again from the original.",
  },
  zipOfWorkbook: {
    it: "È un archivio ZIP che contiene una cartella di lavoro. Estrai il file .xlsx dall'archivio e apri quello.",
    en: "This is a ZIP archive that holds a workbook. Extract the .xlsx file from it and open that.",
  },
  zipOfFolder: {
    it: "È il contenuto di una cartella di lavoro, compresso di nuovo insieme alla sua cartella. Apri l'originale .xlsx oppure comprimi i file senza la cartella che li contiene.",
    en: "This is the content of a workbook, zipped again together with its folder. Open the original .xlsx or zip the files without the folder around them.",
  },
  encoding: {
    it: "Il file è scritto in una codifica dei caratteri che non si conosce. Aprilo in Excel e salvalo di nuovo.",
    en: "The file is written in an unknown character encoding. Open it in Excel and save it again.",
  },
  sheets: {
    it: "La cartella di lavoro ha più di 2000 fogli. Salva i fogli del piano in una cartella di lavoro a parte.",
    en: "The workbook has more than 2,000 sheets. Save the sheets of the plan in a workbook of their own.",
  },
  formulas: {
    it: "Le formule del file sono troppo lunghe: in tutto più di 64 milioni di caratteri. Salva i fogli del piano in una cartella di lavoro a parte, incollando i valori.",
    en: "The formulas of the file are too long: more than 64 million characters in all. Save the sheets of the plan in a workbook of their own, pasted as values.",
  },
  tooLarge: {
    it: "Il file è troppo grande: più di 200 MB una volta aperto, oltre 5 milioni di celle piene o compresso in modo sospetto. Salva i fogli del piano in una cartella di lavoro a parte.",
    en: "The file is too large: more than 200 MB once unpacked, over 5 million filled cells, or suspiciously compressed. Save the sheets of the plan in a workbook of their own.",
  },
  noSheets: {
    it: "La cartella di lavoro non contiene fogli di lavoro, solo grafici o macro. Scegli il file che contiene il piano.",
    en: "The workbook has no worksheets, only charts or macros. Choose the file that holds the plan.",
  },
} as const;
