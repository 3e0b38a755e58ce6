import { Field, Textarea } from "@fluentui/react-components";

export interface ShownTextProps {
  readonly label: string;
  readonly text: string;
}

/** A text to select and copy by hand, where neither clipboard nor downloads work (Excel on a Mac saves none: office-js 4681). */
export function ShownText({ label, text }: ShownTextProps) {
  return (
    <Field label={label}>
      <Textarea readOnly value={text} rows={6} onFocus={({ target }) => target.select()} />
    </Field>
  );
}
