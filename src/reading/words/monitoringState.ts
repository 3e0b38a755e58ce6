import { foldText } from "../../grid/foldText";
import type { Monitoring } from "../../model/indicator";

const ACHIEVED =
  /\b(?:pienamente|interamente|totalmente|gia)?\s*(?:raggiunt[oaie]|conseguit[oaie]|realizzat[oaie]|achieved|completed|completat[oaie])\b/;
const OFF_TRACK =
  /\bnon\s+(?:(?:e|ancora)\s+)*(?:in linea|raggiunt|conseguit|realizzat)|\bin ritardo\b|\bcritic|\boff track|\bnot on track|\bdelayed\b|\bscostament/;
const ON_TRACK = /\bin linea\b|\bon track\b|\bin corso\b|\bregolare\b|\bin line\b/;

/** What a monitoring text says of an indicator; null where it says nothing we know. */
export function monitoringState(text: string): Monitoring["state"] {
  const folded = foldText(text);
  if (OFF_TRACK.test(folded)) return "offTrack";
  if (ACHIEVED.test(folded)) return "achieved";
  return ON_TRACK.test(folded) ? "onTrack" : null;
}
