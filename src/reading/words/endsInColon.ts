import { tidyText } from "../../grid/foldText";

/** "Titolare:" asks for what stands beside it, whatever it means. */
export const endsInColon = (text: string): boolean => tidyText(text).endsWith(":");
