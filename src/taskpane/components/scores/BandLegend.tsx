import { makeStyles, tokens } from "@fluentui/react-components";
import type { StatusBand } from "../../../model/profile";
import { statusOf } from "../../../scoring/statusOf";
import { useSpeech } from "../../speech";
import { useBandColours } from "./useBandColours";

const useStyles = makeStyles({
  heading: { margin: 0, fontSize: tokens.fontSizeBase300 },
  list: {
    listStyleType: "none",
    margin: `${tokens.spacingVerticalXS} 0 0`,
    padding: 0,
    fontSize: tokens.fontSizeBase200,
    fontVariantNumeric: "tabular-nums",
  },
  band: { display: "flex", alignItems: "center", columnGap: tokens.spacingHorizontalS },
  name: { flexGrow: 1 },
});

export interface BandLegendProps {
  readonly bands: readonly StatusBand[];
  /** What is counted: the objectives, or the indicators of a plan that has none. */
  readonly of: "objectives" | "indicators";
  /** Their scores, to count how many fall into each band. */
  readonly scores: readonly number[];
}

/** What the bands are called, where they start, and how many objectives are in each. */
export function BandLegend({ bands, of, scores }: BandLegendProps) {
  const styles = useStyles();
  const colours = useBandColours();
  const { scores: words } = useSpeech().messages;
  const highestFirst = [...bands].sort((a, b) => b.from - a.from);
  return (
    <section>
      <h2 className={styles.heading}>{words.bands}</h2>
      <ul className={styles.list}>
        {highestFirst.map(({ name, from }, index) => (
          <li key={name} className={styles.band}>
            <svg width="12" height="12" aria-hidden>
              <rect className={colours[name]} width="12" height="12" />
            </svg>
            <span className={styles.name}>
              {words.status[name]} ({words.band(from, highestFirst[index - 1]?.from ?? null)})
            </span>
            <span>{words.inBand[of](scores.filter((score) => statusOf(score, bands) === name).length)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
