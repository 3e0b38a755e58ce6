import { teamsHighContrastTheme, webDarkTheme, webLightTheme, type Theme } from "@fluentui/react-components";
import type { ThemeName } from "./appearance";

/** The theme of Teams has one colour for all of these, and the map of a sheet tells its four kinds of cells by them. */
const mapInHighContrast = {
  colorPaletteBlueBorderActive: "#1aebff",
  colorPaletteGrapeBorderActive: "#ffff00",
  colorPaletteTealBorderActive: "#ff9cff",
  colorPaletteMarigoldBorderActive: "#ff8f33",
} satisfies Partial<Theme>;

/** The looks of the host. One font in every look, so that what fits in one fits in all. */
export const themes: Readonly<Record<ThemeName, Theme>> = {
  light: webLightTheme,
  dark: webDarkTheme,
  highContrast: {
    ...teamsHighContrastTheme,
    fontFamilyBase: webLightTheme.fontFamilyBase,
    ...mapInHighContrast,
  },
};
