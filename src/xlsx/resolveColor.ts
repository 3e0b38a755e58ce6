import type { Color as FileColor } from "hucre";
import type { Color } from "./appearance";

/** Colours 8 to 63 of the old palette (ECMA-376 part 1, 18.8.27); 0 to 7 repeat the first eight. */
const PALETTE = (
  "000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF 800000 008000 000080 808000 800080 008080 C0C0C0 808080 " +
  "9999FF 993366 FFFFCC CCFFFF 660066 FF8080 0066CC CCCCFF 000080 FF00FF FFFF00 00FFFF 800080 800000 008080 0000FF " +
  "00CCFF CCFFFF CCFFCC FFFF99 99CCFF FF99CC CC99FF FFCC99 3366FF 33CCCC 99CC00 FFCC00 FF9900 FF6600 666699 969696 " +
  "003366 339966 003300 333300 993300 993366 333399 333333"
).split(" ");

/** The theme lists dark before light; cells count light first (ECMA-376 part 1, 20.1.6.2 against 18.8.3). */
const THEME_ORDER = [1, 0, 3, 2];

/** A colour of a cell as the screen needs it; undefined where the file leaves it to the program ("automatic"). */
export function resolveColor(color: FileColor | undefined, theme: readonly string[]): Color | undefined {
  if (!color) return undefined;
  const base =
    color.rgb?.slice(-6) ??
    (color.theme === undefined ? fromPalette(color.indexed) : theme[THEME_ORDER[color.theme] ?? color.theme]);
  if (base === undefined || !/^[0-9a-f]{6}$/i.test(base)) return undefined;
  return `#${tinted(base, color.tint ?? 0)}`;
}

function fromPalette(index: number | undefined): string | undefined {
  if (index === undefined || index > 63) return undefined;
  return PALETTE[index < 8 ? index : index - 8];
}

/** Lightens (tint above 0) or darkens a colour; Excel does so on the luminance of HLS (18.8.19). */
function tinted(rgb: string, tint: number): string {
  if (tint === 0) return rgb.toUpperCase();
  const [red, green, blue] = [0, 2, 4].map((at) => parseInt(rgb.slice(at, at + 2), 16) / 255) as [
    number,
    number,
    number,
  ];
  const most = Math.max(red, green, blue);
  const least = Math.min(red, green, blue);
  const light = (most + least) / 2;
  const moved = tint < 0 ? light * (1 + tint) : light * (1 - tint) + tint;
  const spread = light > 0 && light < 1 ? (most - least) / (1 - Math.abs(2 * light - 1)) : 0;
  const chroma = (1 - Math.abs(2 * moved - 1)) * spread;
  const hues = most === least ? [0, 0, 0] : [red, green, blue].map((part) => (part - least) / (most - least));
  return hues
    .map((hue) => Math.round(255 * Math.min(1, Math.max(0, moved - chroma / 2 + hue * chroma))))
    .map((part) => part.toString(16).padStart(2, "0").toUpperCase())
    .join("");
}
