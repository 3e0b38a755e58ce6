import { LocaleService, LocaleType, type ILanguagePack, type Injector } from "@univerjs/core";
import { FunctionType, IFunctionService, type IFunctionInfo } from "@univerjs/engine-formula";
import { IDescriptionService } from "@univerjs/sheets-formula";
import { functionTable, type FunctionEntry } from "../../functions/functionTable";
import { faultBoard, type FaultBoard } from "./faultBoard";
import { PerfFunction } from "./PerfFunction";

/** Where the spreadsheet looks up the words of its functions. */
const WORDS = "cruscottoFunctions";

/**
 * Lets cells compute with PERF.SCORE(…) and the others, with their words while one is typed. Returns where they leave why they
 * could not.
 */
export function registerFunctions(injector: Injector): FaultBoard {
  const faults = faultBoard();
  injector.get(LocaleService).load({ [LocaleType.IT_IT]: words("it"), [LocaleType.EN_US]: words("en") });
  injector.get(IDescriptionService).registerDescriptions(functionTable.map(describe));
  const executors = functionTable.map((entry) => new PerfFunction(entry, faults));
  injector.get(IFunctionService).registerExecutors(...executors);
  return faults;
}

const describe = ({ id, parameters }: FunctionEntry): IFunctionInfo => ({
  functionName: `PERF.${id}`,
  functionType: FunctionType.User,
  description: `${WORDS}.${id}.what`,
  abstract: `${WORDS}.${id}.what`,
  functionParameter: parameters.map(({ name, optional }) => ({
    name,
    detail: `${WORDS}.${id}.${name}`,
    example: "",
    require: optional ? 0 : 1,
    repeat: 0,
  })),
});

function words(language: "it" | "en"): ILanguagePack {
  const entries = functionTable.map(({ id, description, parameters }) => [
    id,
    {
      what: description[language],
      ...Object.fromEntries(parameters.map(({ name, description: detail }) => [name, detail[language]])),
    },
  ]);
  return { [WORDS]: Object.fromEntries(entries) };
}
