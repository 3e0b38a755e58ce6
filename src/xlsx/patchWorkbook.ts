import { attribute, elements, firstElement, prefixOf, withAttribute } from "./xmlText";

/** What may stand before the settings of calculation, the last of it first (ECMA-376 part 1, 18.2.27). */
const BEFORE_CALCULATION = ["definedNames", "externalReferences", "functionGroups", "sheets"];

/** The workbook part, asking to compute every formula when the file is opened. */
export function recalculated(xml: string): string {
  const prefix = prefixOf(xml, "workbook");
  const settings = firstElement(xml, `${prefix}calcPr`);
  if (settings) {
    const tag = `<${prefix}calcPr${withAttribute(settings.attributes, "fullCalcOnLoad", "1")}/>`;
    return xml.slice(0, settings.start) + tag + xml.slice(settings.end);
  }
  const place = BEFORE_CALCULATION.map((name) => firstElement(xml, prefix + name)).find(
    (element) => element !== undefined,
  );
  if (!place) return xml;
  return `${xml.slice(0, place.end)}<${prefix}calcPr fullCalcOnLoad="1"/>${xml.slice(place.end)}`;
}

/** A list of parts without those whose path ends in a name. */
export function dropPart(xml: string, element: string, path: string, name: string): string {
  const prefix = prefixOf(xml, element);
  let left = "";
  let copied = 0;
  for (const { start, end, attributes } of elements(xml, prefix + element)) {
    if (!attribute(attributes, path)?.endsWith(name)) continue;
    left += xml.slice(copied, start);
    copied = end;
  }
  return left + xml.slice(copied);
}
