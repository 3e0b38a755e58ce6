import type { ScoringMethod } from "../../model/profile";
import { bands } from "./bands";
import { linear } from "./linear";
import type { Method } from "./method";
import { minMax } from "./min-max";
import { mirror } from "./mirror";
import { priorYear } from "./prior-year";
import { ratio } from "./ratio";
import { step } from "./step";

/** Every scoring method by its id. */
export const methods: Readonly<Record<ScoringMethod, Method>> = {
  step,
  linear,
  ratio,
  mirror,
  "min-max": minMax,
  "prior-year": priorYear,
  bands,
};
