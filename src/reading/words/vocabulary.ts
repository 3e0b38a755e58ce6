import type { Term } from "./term";

const list = (phrases: string): readonly string[] => phrases.split(",").map((phrase) => phrase.trim());

/**
 * The words of the sheets: Italian and English, and the German that bodies of two languages write beside them. Matched after folding (case, accents, spaces, stop words, singular and plural
 * do not matter), then by edit distance. A synonym is added here and nowhere else.
 */
export const VOCABULARY: Readonly<Record<Term, readonly string[]>> = {
  mission: list(`
    missione, mission, missione di bilancio, missione istituzionale, missione programma,
    codice missione, budget mission`),
  area: list(`
    area strategica, ambito strategico, area di intervento, ambito di intervento, linea strategica,
    linea di intervento, asse strategico, asse di intervento, asse, indirizzo strategico,
    priorità strategica, macro obiettivo, macrobiettivo, macroobiettivo, tema strategico, area tematica, ambito tematico,
    macro area, macroarea, linea di mandato, linea programmatica, obiettivo di mandato,
    obiettivo generale, finalità strategica, strategic area, strategic line, strategic axis,
    strategic priority, strategic theme, dimensione di valore pubblico, obiettivo di valore pubblico, valore pubblico,
    direttrice strategica, direttrice, macroambito, macro ambito, strategischer bereich,
    pilastro, pillar, theme, tema, priority area, area di miglioramento, macroprocesso, macro processo, linea, macroarea di intervento, ambito`),
  programme: list(`
    programma, programma operativo, programma di intervento, programma di bilancio,
    programma strategico, programme, program, intervention programme, operational programme, work programme`),
  strategicObjective: list(`
    obiettivo strategico, ob strategico, obiettivo strategico triennale, obiettivo triennale,
    obiettivo pluriennale, obiettivo specifico, obiettivi strategici triennali, ob str,
    strategic objective, strategic goal, strategic aim, obb strategico, obb strat, strategic target area, multi-year objective,
    obiettivo di performance strategica, obiettivo dell'ente, traguardo triennale,
    strategisches ziel, strategische ziele`),
  operationalObjective: list(`
    obiettivo operativo, ob operativo, obiettivo operativo annuale, obiettivo annuale,
    obiettivo gestionale, obiettivo di gestione, ob op, obiettivo esecutivo,
    obiettivo di performance, obiettivo di performance organizzativa, obiettivo di processo,
    obiettivo individuale, obiettivo di struttura, obiettivo organizzativo, obiettivo peg,
    sotto obiettivo, sub obiettivo, obiettivo di budget, operational objective, operational goal,
    operating objective, annual objective, yearly objective, obb operativo, obb op,
    obiettivo operativo collegato, denominazione obiettivo, progetto obiettivo,
    operatives ziel, operative ziele, jahresziel,
    impegno annuale, commitment for the year, annual commitment, aim of the year, team objective, yearly goal, traguardo annuale`),
  action: list(`
    azione, azioni operative, azione operativa, azione da realizzare, linea di azione,
    linea d'azione, attività operativa, action, step, iniziativa, initiative, task, maßnahme, maßnahmen`),
  objective: list(`
    obiettivo, obb, ob, objective, goal, titolo obiettivo, nome obiettivo, obiettivo assegnato, objective title,
    obiettivo pluriennale annuale, scheda obiettivo, descrizione sintetica obiettivo, ziel, ziele,
    aim, commitment, impegno, intended result, che cosa vogliamo ottenere`),
  code: list(`
    codice, cod, code, codice identificativo, id, n ord, num, numero, n obiettivo, numero obiettivo,
    nr, n°, rif, codifica, identificativo, id code, id obiettivo, cod obiettivo`),
  title: list(`
    titolo, titolo descrizione, denominazione, title, nome, name, titolo breve, title description, oggetto,
    bezeichnung`),
  description: list(`
    descrizione, description, descrizione del progetto, descrizione obiettivo, descrizione estesa,
    descrizione attività, contenuto, contenuti, dettaglio, details, finalità, contenuto obiettivo, beschreibung`),
  weight: list(`
    peso, pesi, peso %, % peso, peso percentuale, pesatura, peso relativo, peso specifico,
    peso ponderale, ponderazione, incidenza, incidenza %, incidenza percentuale,
    coefficiente di ponderazione, weight, weighting, weight %, peso attribuito, peso assegnato,
    rilevanza, rilevanza %, rilevanza percentuale, coefficiente di peso, share, relative weight,
    peso ponderato, valore ponderale, weighting factor, wt, gewicht, gewichtung,
    punti, points, punteggio massimo, punti assegnati, max points, punti obiettivo, quota, goal weighting, quanto pesa`),
  perspective: list(`
    prospettiva, prospettiva bsc, prospettiva balanced scorecard, perspective, bsc perspective,
    dimensione bsc, dimensione, prospettiva di riferimento`),
  priority: list(`
    priorità, priorità politica, priority, livello di priorità, ordine di priorità, grado di priorità`),
  responsible: list(`
    responsabile, responsabili, unità responsabile, ufficio responsabile, struttura responsabile,
    centro di responsabilità, cdr, servizio responsabile, dirigente, dirigente responsabile,
    responsabile obiettivo, responsabile del procedimento, responsabile della rilevazione,
    responsabile rilevazione, servizi interni coinvolti, servizi coinvolti, uffici coinvolti,
    strutture coinvolte, struttura di riferimento, struttura organizzativa, unità organizzativa,
    unità organizzativa responsabile, uo responsabile, uo, u o, servizio ufficio, servizio, ufficio,
    referente, soggetto responsabile, owner, responsible, responsible unit, person in charge,
    in charge, responsible office, unit in charge, internal services involved, units involved,
    settore, settore responsabile, direzione, posizione organizzativa, responsible person,
    responsabile attuazione, titolare, resp, person responsible, lead office, lead unit, unità organizzative coinvolte, unità coinvolte, department, struttura, strutture, services involved,
    data owner, accountable, accountable unit, struttura competente, struttura proponente,
    verantwortlich, verantwortlicher, verantwortliche stelle, zuständige stelle,
    lead, owner, lead officer, accountable director, kpi owner, presidio, incaricato, a cura di, capofila, struttura capofila, titolare obiettivo, delegato, e q referente, titolare di e q, titolare di p o, incaricato di e q, incaricato di p o, chi risponde, centro di costo responsabile, chi se ne occupa, direttore, struttura titolare`),
  indicator: list(`
    indicatore, indicatori, kpi, kpi indicatore, indicatore kpi, nome indicatore, nome kpi, denominazione kpi, descrizione kpi, titolo kpi,
    denominazione indicatore, descrizione indicatore, titolo indicatore, indicatore di risultato,
    indicatore di performance, indicatore di output, indicatore di outcome, indicatore di impatto,
    indicatore di efficacia, indicatore di misurazione, indicatori di misurazione, misura,
    misuratore, parametro di misurazione, indicator, indicators, key performance indicator, measure,
    metric, indicator name, performance indicator, parametro, indicatore di realizzazione,
    indicatore prescelto, indicatore scelto, indicatore adottato, indicatore individuato, nome ind, indicatore di valutazione, name of indicator, performance measure,
    indicatore di valore pubblico, unità di risultato, ind, key result, risultato chiave,
    indikator, indikatoren, kennzahl,
    metrica, indice, come si misura, come lo misuriamo, che cosa si misura, che cosa misuriamo, si misura con, metric name, cosa si misura, parametro di misurazione`),
  indicatorNumber: list(`
    kpi operativo, kpi strategico, operational kpi, strategic kpi, scheda indicatore, kpi n, indicatore n`),
  algorithm: list(`
    algoritmo, algoritmo di calcolo, alg, formula, numeratore, numerator, formula di calcolo, metodo di calcolo,
    modalità di calcolo, criterio di calcolo, formula indicatore, algorithm, calculation,
    calculation method, calculation algorithm, formula for calculation, modalità di misurazione,
    metodo di misurazione, calculation formula, how it is computed, how calculated,
    how it is calculated, calculation rule, come si calcola, metrica di calcolo, regola di calcolo,
    berechnung, berechnungsformel,
    definition, how it is measured, come si calcola, rapporto, numeratore denominatore, regola, modo di calcolo, calcolo, modalità di rilevazione e calcolo`),
  unit: list(`
    unità di misura, un mis, u m, um, udm, unità misura, unit, unit of measure, unit of measurement,
    measurement unit, uom, u d m, unita di mis, messeinheit, maßeinheit, si esprime in, espresso in, unità`),
  source: list(`
    fonte, fonte dati, fonte del dato, fonte dei dati, fonti, fonte di rilevazione,
    fonte informativa, source, data source, source of data, fonte di verifica, base dati,
    provenienza del dato, provenienza dei dati, origine del dato, origine dei dati, source of information,
    quelle, datenquelle,
    evidence, means of verification, dove si trova il dato, banca dati, source of evidence, mezzi di verifica, fonte di prova`),
  kpiType: list(`
    tipologia, tipo, tipologia indicatore, tipo indicatore, tipologia kpi, tipo kpi,
    tipologia di indicatore, tipo di indicatore, natura indicatore, type, kpi type, indicator type,
    type of indicator, dimensione indicatore, categoria indicatore, classe di indicatore, classe indicatore,
    natura, natura dell'indicatore, kind, specie`),
  frequency: list(`
    frequenza, frequenza di rilevazione, frequenza della rilevazione, periodicità,
    periodicità di rilevazione, cadenza, frequency, measurement frequency, frequency of measurement,
    frequenza di monitoraggio, survey frequency, periodicity, cadenza di rilevazione, cadenza della rilevazione,
    reported, ogni quanto si rileva, reporting frequency, rilevazione ogni, reporting`),
  baseline: list(`
    baseline, base line, valore storico, target storico, valore di partenza, valore iniziale,
    situazione di partenza, valore base, valore di riferimento, dato storico, serie storica,
    valore anno precedente, risultato anno precedente, consuntivo anno precedente, historical value,
    historical target, starting value, base value, previous value, storico, ultimo valore,
    ultimo dato disponibile, valore attuale, valore di base, last known value, ultimo valore disponibile,
    ultimo valore noto, valore ultimo anno, ausgangswert,
    partenza, punto di partenza, starting point, start, dato iniziale, dato di partenza, da dove partiamo, valore anno prec, anno precedente, ultimo dato, previous year, dato storico, outturn, situazione al`),
  target: list(`
    target, valore target, target annuale, target atteso, valore atteso, risultato atteso,
    valori attesi, target anno, traguardo, livello atteso, valore obiettivo, obiettivo atteso,
    standard atteso, target finale, target triennale, expected value, target value, annual target,
    expected result, expected level, planned value, valore programmato, valore pianificato,
    target previsto, valore previsto, risultato previsto, valore standard,
    atteso, standard, livello di performance atteso, performance attesa, target intermedio, target da raggiungere, target fissato,
    valore da raggiungere, risultato da raggiungere, risultato da conseguire, goal value, zielwert, sollwert,
    milestone, milestones, goal, to be achieved, to be achieved by, programmato, previsto, pianificato, planned, esito atteso, esito previsto, valore concordato, valore soddisfacente, valore da conseguire, traguardi, traguardo annuale, traguardo triennale, dove vogliamo arrivare, risultati attesi, valori obiettivo, valore ottimale, livello pieno, pieno raggiungimento`),
  threshold: list(`
    soglia, soglie, valore soglia, valori soglia, soglia minima, soglia intermedia,
    soglia di tolleranza, soglia parziale, soglia raggiungimento parziale, threshold, thresholds,
    minimum threshold, valore minimo, valore minimo atteso, soglie di raggiungimento,
    threshold value, soglie di valutazione, livello soglia, livelli di soglia, valore di soglia, schwellenwert,
    parziale, raggiungimento parziale, partial achievement, minimo, soglia di accettabilità, livello minimo`),
  actual: list(`
    consuntivo, valore consuntivo, valore a consuntivo, risultato, risultati, risultato raggiunto,
    risultato conseguito, risultato ottenuto, valore raggiunto, valore conseguito, valore rilevato,
    valore effettivo, dato a consuntivo, preconsuntivo, stato avanzamento, stato di avanzamento,
    avanzamento, stato attuazione, actual, actual value, result, results, achieved, achieved value,
    value achieved, rendicontazione, valore misurato, rilevazione, misurazione, final value, progress, istwert,
    esito, ottenuto, realizzato, rilevato, outcome at, achieved so far, rendicontato, valore al, risultato finale, status at, esito al, valore realizzato, valore ottenuto, esiti, this quarter, last quarter, this period, current value, latest value, year to date`),
  monitoring: list(`
    monitoraggio, monitoraggio semestrale, monitoraggio intermedio, monitoraggio infrannuale,
    stato monitoraggio, esito monitoraggio, monitoring, half-year monitoring, half year monitoring,
    six-month monitoring, mid-year monitoring, stato, status, mid-year review,
    rag, rag status, giudizio, confidence, status rag, semaforo`),
  note: list(`
    note, nota, annotazioni, osservazioni, commenti, notes, remarks, comments, rolling,
    rolling annuale, aggiornamento, aggiornamenti, motivazione, modifiche, note esplicative, nota metodologica,
    anmerkungen, bemerkungen`),
  organisation: list(`
    area, area organizzativa, area dirigenziale, area di riferimento, area responsabile,
    organisational area, organizational area, area funzionale`),
  total: list(`
    totale, totali, totale pesi, totale peso, somma, somma pesi, total, totale generale, sum, tot,
    sub totale, subtotale`),
  steps: list(`
    attività, fasi, fasi di attuazione, attività previste, azioni previste, attività da svolgere,
    activities, steps, phases, interventi, interventi previsti, azioni da intraprendere, fasi e tempi, fasi e attività, fasi di lavoro, fase, descrizione fase, phase, planned activities, cronoprogramma delle fasi`),
  section: list(`
    kpi associati, indicatori associati, indicatori kpi associati, associated kpis,
    elenco indicatori, elenco obiettivi, obiettivi indicatori, legenda, legend, key,
    dati identificativi, misurazione, scheda, dati generali`),
  other: list(`
    risorse umane, risorse, risorse finanziarie, risorse economiche, risorse strumentali,
    human resources, personale coinvolto, personale, benefici attesi, benefici previsti, benefici, beneficiari,
    pira, pira azioni, pira az, expected benefits, impatto organizzativo, impatto, soggetti coinvolti,
    soggetti coinvolti impatto organizzativo, centro di costo, cost centre, budget,
    quadro finanziario, stakeholder, stakeholder di riferimento, portatori di interesse, destinatari,
    altre strutture coinvolte, altri uffici coinvolti, strutture di supporto, collaborazioni, durata,
    data inizio, data fine, tempi, tempistica, scadenza, inizio, fine, deadline, start, end,
    cronoprogramma, organizational impact, organisational impact, staff, vincoli, criticità, rischi,
    scostamento, variance, cause scostamento, punteggio, score, grado di raggiungimento,
    % raggiungimento, raggiungimento, % di raggiungimento, percentuale di raggiungimento,
    percentuale raggiungimento, livello di raggiungimento, achievement, % achievement, achievement %,
    performance, esito, valutazione, performance conseguita, risultato ponderato,
    punteggio ponderato, grado raggiungimento, data, anno, year, periodo, period, ente, body,
    collegamento, riferimento normativo, budget assegnato, polarità, polarity, impatto sul personale,
    proventi, oneri, costi, ricavi, importo, spesa, dipendenti coinvolti, operatori coinvolti,
    partner, utenti, outcome, output,
    comportamento, comportamenti, comportamenti organizzativi, competenza, competenze, behaviour, behaviours, line manager, superiore gerarchico, valutatore, nominativo, nominativi, qualifica, inquadramento, % di impegno, % tempo, addetti, collaborano,
    tolerance, tolleranza, grade, stretch, massimo, maximum, eccellenza, non raggiunto, not achieved, punti ottenuti, punteggio ottenuto, punti conseguiti, fte, amministrazione, ministero, stanziamento, capitolo, denominatore, denominator, profilo, categoria, allegati, attachments, indice di raggiungimento, % ragg, dependencies, risk, main risk, rischio`),
};
