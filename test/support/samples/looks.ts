import type { BorderStyle, CellStyle } from "hucre";

const line = { style: "thin", color: { rgb: "8C9AA8" } } as const;
const frame: BorderStyle = { top: line, right: line, bottom: line, left: line };
const fill = (rgb: string) => ({ type: "pattern", pattern: "solid", fgColor: { rgb } }) as const;
const wrapped = { vertical: "center", wrapText: true } as const;
const centred = { horizontal: "center", vertical: "center", wrapText: true } as const;

/** How offices dress their sheets: what a cell is for, and how it looks. */
export const looks = {
  title: { font: { bold: true, size: 14, color: { rgb: "1F3864" } }, alignment: { vertical: "center" } },
  section: {
    font: { bold: true, color: { rgb: "FFFFFF" } },
    fill: fill("2F5D7C"),
    border: frame,
    alignment: wrapped,
  },
  band: { font: { bold: true }, fill: fill("C9D9E6"), border: frame, alignment: wrapped },
  heading: { font: { bold: true }, fill: fill("DDE7EF"), border: frame, alignment: centred },
  label: { font: { bold: true, size: 10 }, fill: fill("EEF3F7"), border: frame, alignment: wrapped },
  text: { border: frame, alignment: wrapped },
  level: { border: frame, alignment: { ...wrapped, horizontal: "left" } },
  centred: { border: frame, alignment: centred },
  good: { fill: fill("D5EBD3"), border: frame, alignment: wrapped },
  bad: { fill: fill("F6D5CF"), border: frame, alignment: wrapped },
  total: { font: { bold: true }, fill: fill("F1F1F1"), border: frame, alignment: centred },
  note: { font: { italic: true, size: 9, color: { rgb: "5B6770" } }, alignment: { wrapText: true } },
} as const satisfies Record<string, CellStyle>;

export type Look = keyof typeof looks;
