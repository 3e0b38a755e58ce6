/** What turns round the thing before it. */
export const undo: readonly string[] = [
  "respinte", // istanze respinte
  "rigettate", // istanze rigettate
  "scartate", // domande scartate
  "annullati", // eventi annullati
  "cancellati", // eventi cancellati
  "revocati", // contributi revocati
  "rinviate", // udienze rinviate
  "posticipate", // mostre posticipate
  "bocciati", // alunni bocciati
  "negati", // accessi negati
  "disdetti", // appuntamenti disdetti
  "soppressi", // servizi soppressi
  "ritirati", // progetti ritirati
  "esclusi", // candidati esclusi
  "spenti", // incendi spenti
  "scoperti", // reati scoperti
  "bloccati", // attacchi bloccati
  "rimosso", // amianto rimosso
  "demoliti", // abusi demoliti
  "abbattute", // barriere abbattute
  "tagliati", // alberi tagliati
  "spostati", // appelli spostati
  "rimandati", // utenti rimandati
  "dissuasi", // furti dissuasi
  "disinnescati", // ordigni disinnescati
  "confutate", // accuse confutate
  "scongiurati", // danni scongiurati
  "dimezzati", // tempi dimezzati
  "azzerati", // debiti azzerati
  "eliminate", // barriere eliminate
];
