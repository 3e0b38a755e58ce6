import { drawSheet } from "../../../src/grid/drawSheet";
import { defaultProfile } from "../../../src/model/profile";
import { recognise } from "../../../src/reading/recognise";

const HEADINGS = "Obiettivo operativo | Indicatore | Target 2026 | Servizi coinvolti";
const plan = (picture: string) => recognise(drawSheet(picture).workbook, defaultProfile);
const roles = (picture: string) =>
  plan(picture).sheets.flatMap(({ fields }) => fields.map(({ role }) => role.split(":")[0]));

it.each(["Area", "Area organizzativa", "Area (*)"])(
  "“%s” behind who answers is no source, unit or level",
  (area) => {
    const read = roles(`
    | ${HEADINGS} | ${area} |
    | Aprire gli sportelli di quartiere | sportelli aperti | 4 | Anagrafe | II |
    | Ridurre le attese agli sportelli | minuti di attesa | 15 | Anagrafe | II |
    | Pagare i fornitori in tempo | giorni di ritardo | 0 | Ragioneria | SG |
    | Riscuotere le entrate proprie | quota riscossa | 80% | Tributi | III |`);
    expect(read.slice(0, 4)).toEqual(["title", "name", "target", "responsible"]);
    expect(["aside", "unknown"]).toContain(read[4]);
  },
);

it("takes a remark beside a table for nothing else", () => {
  const read = plan(`
    | ${HEADINGS} | |
    | Aprire gli sportelli di quartiere | sportelli aperti | 4 | Anagrafe | |
    | Ridurre le attese agli sportelli | minuti di attesa | 15 | Anagrafe | dato da confermare con il servizio |
    | Pagare i fornitori in tempo | giorni di ritardo | 0 | Ragioneria | |
    | Riscuotere le entrate proprie | quota riscossa | 80% | Tributi | |`);
  expect(read.nodes.filter(({ perspective, description }) => perspective ?? description)).toEqual([]);
});
