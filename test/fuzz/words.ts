/** What plans are made of, and what programs trip over: pieces of the texts that are tried. */
export const PIECES: readonly string[] = [
  ..."Obiettivo|Obiettivo strategico|Obiettivo operativo|Area strategica|Peso|Peso %|Indicatore|Target|Target 2026|Soglia 80%|Valore storico|Consuntivo 2025|Responsabile|Unità di misura|Fonte|Algoritmo|Anno|Azione|Missione|Programma|Stato|Note|Codice|Totale|Risultato al 30/06".split(
    "|",
  ),
  ..."1|1.1|1.1.1|A.2|2026|2025|0|9999|0000|50%|33,3|100|1e308|-1E+308|-0|0,5|1.500|120 000|5÷10|9:30|90/100|½".split(
    "|",
  ),
  ..."≥ 90%|<= 20 gg|entro il 31/12/2026|30.06|31/02/2026|1° gennaio 0|31 dic. 9999|SI|NO|n.d.|> 2014|x ≤ x-1|+10% sul 2018|I trimestre|2025/26|S1 2026|avvio gara|almeno|non più di|tra 5 e 10".split(
    "|",
  ),
  ...Object.getOwnPropertyNames(Object.prototype),
  ..."#REF!|#N/D|=1+1|NaN|null|undefined|[object Object]|-|–|…|%|€|gg|mq|kWh| |\n|\t|\u00a0|\u200b|\u202e|\u0000|\ud83d\ude00|\ud800|à|İ|ß|١٢|，".split(
    "|",
  ),
];
