import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { Address } from "../../../model/address";
import { formatRange } from "../../../model/address";
import type { Correction } from "../../../model/correction";
import type { Plan } from "../../../model/plan";
import type { Question } from "../../../model/sheetReading";
import { useSpeech } from "../../speech";
import { offeredAnswers } from "../../state/offeredAnswers";
import { CellText } from "../details/CellText";
import { PlanOutline } from "./PlanOutline";

const useStyles = makeStyles({
  item: {
    padding: tokens.spacingHorizontalM,
    marginBottom: tokens.spacingVerticalS,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  pressing: { border: `${tokens.strokeWidthThin} solid ${tokens.colorStatusWarningBorder1}` },
  ask: { margin: 0, fontWeight: tokens.fontWeightSemibold },
  answer: { display: "flex", flexWrap: "wrap", alignItems: "center", columnGap: tokens.spacingHorizontalS },
  answers: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalXS,
    listStyleType: "none",
    margin: `${tokens.spacingVerticalS} 0 0`,
    padding: 0,
  },
  small: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
});

export interface QuestionItemProps {
  readonly question: Question;
  /** The verdict waits for the answer. */
  readonly pressing: boolean;
  readonly onShow: (at: Address) => void;
  readonly onAnswer: (correction: Correction, label: string) => void;
  /** The plan as it would be with a correction more; null where it cannot be told. */
  readonly onPreview: (correction: Correction) => Promise<Plan | null>;
}

/** One thing the reading is not sure of, with the two likeliest readings as buttons and the tree each would give. */
export function QuestionItem({ question, pressing, onShow, onAnswer, onPreview }: QuestionItemProps) {
  const styles = useStyles();
  const { language, messages } = useSpeech();
  const { reading } = messages;
  const [preview, setPreview] = useState<{
    readonly answer: number;
    readonly plan: Plan | null | undefined;
  } | null>(null);
  const { sheet, cells, ask } = question;
  const [first] = cells;

  const look = async (index: number, correction: Correction) => {
    if (preview?.answer === index) return setPreview(null);
    setPreview({ answer: index, plan: undefined });
    const plan = await onPreview(correction);
    // Somebody may look at another answer by then.
    setPreview((now) => (now?.answer === index ? { answer: index, plan } : now));
  };

  return (
    <li className={pressing ? `${styles.item} ${styles.pressing}` : styles.item}>
      <p className={styles.ask}>{ask[language]}</p>
      {first && (
        <div className={styles.small}>
          <CellText
            text={`${sheet}: ${cells.map(formatRange).join(", ")}`}
            at={{ sheet, row: first.top, col: first.left }}
            onShow={onShow}
          />
        </div>
      )}
      <ul className={styles.answers}>
        {offeredAnswers(question).map(({ label, correction, certainty }, index) => (
          <li key={index}>
            <div className={styles.answer}>
              <Button size="small" onClick={() => onAnswer(correction, label[language])}>
                {label[language]}
              </Button>
              <span className={styles.small}>{reading.likely(certainty)}</span>
              <Button
                size="small"
                appearance="subtle"
                aria-expanded={preview?.answer === index}
                aria-label={reading.asItWouldBeWith(label[language])}
                onClick={() => void look(index, correction)}
              >
                {reading.asItWouldBe}
              </Button>
            </div>
            {preview?.answer === index && <PlanOutline plan={preview.plan} />}
          </li>
        ))}
      </ul>
    </li>
  );
}
