/** The four views of the pane: Albero, Verifica, Punteggi, Come ho letto. */
export type View = "tree" | "check" | "scores" | "reading";
