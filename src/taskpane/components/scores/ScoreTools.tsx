import { makeStyles, tokens } from "@fluentui/react-components";
import { useSpeech } from "../../speech";
import type { ScoreFilter } from "../../state/scoreFilter";
import type { ScoreRow } from "../../state/scoreRows";
import { Choice } from "../Choice";

const useStyles = makeStyles({
  tools: {
    display: "grid",
    gridTemplateColumns: "1fr 1fr",
    gap: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
  },
});

const STATES = ["all", "reached", "partly", "notReached", "none"] as const;

export interface ScoreToolsProps {
  readonly filter: ScoreFilter;
  readonly responsibles: readonly string[];
  readonly levels: readonly ScoreRow["kind"][];
  readonly onFilter: (filter: ScoreFilter) => void;
}

/** Whose scores, of what level, in which state, and in what order. */
export function ScoreTools({ filter, responsibles, levels, onFilter }: ScoreToolsProps) {
  const styles = useStyles();
  const { scores: words, plan } = useSpeech().messages;
  const levelName = (level: ScoreFilter["level"]) => {
    if (level === "all") return words.all;
    return level === "indicator" ? plan.indicator : plan.kinds[level];
  };
  const stateName = (state: (typeof STATES)[number]) => {
    if (state === "all") return words.all;
    return state === "none" ? words.noScore : words.status[state];
  };
  return (
    <div className={styles.tools}>
      {responsibles.length > 0 && (
        <Choice
          label={words.responsible}
          value={filter.responsible}
          options={[
            { value: "", label: words.all },
            ...responsibles.map((name) => ({ value: name, label: name })),
          ]}
          onChange={(responsible) => onFilter({ ...filter, responsible })}
        />
      )}
      <Choice
        label={words.level}
        value={filter.level}
        options={(["all", ...levels] as const).map((value) => ({ value, label: levelName(value) }))}
        onChange={(level) => onFilter({ ...filter, level })}
      />
      <Choice
        label={words.state}
        value={filter.state}
        options={STATES.map((value) => ({ value, label: stateName(value) }))}
        onChange={(state) => onFilter({ ...filter, state })}
      />
      <Choice
        label={words.order}
        value={filter.order}
        options={[
          { value: "plan", label: words.planOrder },
          { value: "worst", label: words.worstFirst },
        ]}
        onChange={(order) => onFilter({ ...filter, order })}
      />
    </div>
  );
}
