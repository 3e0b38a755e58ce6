/** Our few drawings, 16 × 16, in the colour of the text around them. */
const PATHS = {
  error: "M5.2 1.5h5.6l3.7 3.7v5.6l-3.7 3.7H5.2l-3.7-3.7V5.2zM5.6 5.6l4.8 4.8M10.4 5.6l-4.8 4.8",
  warning: "M8 1.8 14.6 13.6H1.4zM8 6v3.6M8 11.4v.4",
  info: "M8 1.5a6.5 6.5 0 1 1 0 13a6.5 6.5 0 0 1 0-13zM8 7.2v4M8 4.6v.4",
  right: "M2.5 8.5l3.6 3.6 7.4-8",
  reread: "M13.5 8a5.5 5.5 0 1 1-1.7-4M13.6 1.6v3.2h-3.2",
  settings: "M1.5 4.5h6M11.5 4.5h3M1.5 11.5h3M8.5 11.5h6M9.5 2.5v4M6.5 9.5v4",
  close: "M3.5 3.5l9 9M12.5 3.5l-9 9",
  open: "M6 3.5 10.5 8 6 12.5",
  previous: "M3.5 10 8 5.5l4.5 4.5",
  next: "M3.5 6 8 10.5 12.5 6",
  undo: "M5 2 1.8 5.2 5 8.4M2 5.2h7.2a4.3 4.3 0 0 1 0 8.6H6",
  redo: "M11 2l3.2 3.2L11 8.4M14 5.2H6.8a4.3 4.3 0 0 0 0 8.6H10",
  save: "M8 1.8v8.4M4.6 7 8 10.4 11.4 7M2 11.4v2.8h12v-2.8",
  help: "M8 1.5a6.5 6.5 0 1 1 0 13a6.5 6.5 0 0 1 0-13zM6 6.4a2 2 0 1 1 2.9 1.8c-.6.3-.9.6-.9 1.3M8 11.6v.2",
  hidden: "M1.5 8C4 4.2 12 4.2 14.5 8 12 11.8 4 11.8 1.5 8zM2.5 13.5l11-11",
} as const;

export type IconName = keyof typeof PATHS;

export interface IconProps {
  readonly name: IconName;
  /** Says it to a screen reader; without, the drawing is silent. */
  readonly label?: string;
  readonly className?: string;
}

export function Icon({ name, label, className }: IconProps) {
  const spoken = label ? { role: "img", "aria-label": label } : { "aria-hidden": true };
  return (
    <svg
      {...spoken}
      className={className}
      width="16"
      height="16"
      viewBox="0 0 16 16"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.5"
      strokeLinecap="round"
      strokeLinejoin="round"
      style={{ flexShrink: 0 }}
    >
      <path d={PATHS[name]} />
    </svg>
  );
}
