/** Languages of the product. */
export type Language = "it" | "en";

/** The three looks of the host. */
export type ThemeName = "light" | "dark" | "highContrast";

/** How the pane shows itself at this moment. */
export interface Appearance {
  readonly language: Language;
  readonly theme: ThemeName;
}
