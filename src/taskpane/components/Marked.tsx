import { makeStyles, tokens } from "@fluentui/react-components";
import { matchesIn } from "../state/matchesIn";

const useStyles = makeStyles({
  mark: {
    color: "inherit",
    backgroundColor: tokens.colorPaletteYellowBackground2,
    // Where colours are the reader's own, a line says it.
    textDecorationLine: "underline",
  },
});

/** A text in which what a search looks for is marked. */
export function Marked({ text, query }: { readonly text: string; readonly query: string }) {
  const styles = useStyles();
  return matchesIn(text, query).map(({ text: part, hit }, index) =>
    hit ? (
      <mark key={index} className={styles.mark}>
        {part}
      </mark>
    ) : (
      part
    ),
  );
}
