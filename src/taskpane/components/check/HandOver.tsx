import { Button } from "@fluentui/react-components";
import { useState } from "react";
import type { WorkbookHost } from "../../../host";
import type { Profile } from "../../../model/profile";
import { officeTable } from "../../../reports/officeTable";
import type { Review } from "../../../review";
import { copyText } from "../../copyText";
import { downloadFile } from "../../downloadFile";
import type { Actions } from "../../hooks/useActions";
import { useSpeech } from "../../speech";
import { ShownText, type ShownTextProps } from "../ShownText";
import { ActionSection } from "./ActionSection";

export interface HandOverProps {
  readonly host: WorkbookHost;
  readonly actions: Actions;
  readonly review: Review;
  readonly profile: Profile;
}

/** What came of the last hand-over: said, and where it must be done by hand the text for it. */
interface Outcome {
  readonly said: string;
  readonly text: ShownTextProps | null;
}

/** What goes to others: the report for the manager, and who has to correct what as a table for a message. */
export function HandOver({ host, actions, review, profile }: HandOverProps) {
  const { messages, language } = useSpeech();
  const { check } = messages;
  const [outcome, setOutcome] = useState<Outcome>({ said: "", text: null });

  const copyOffices = async () => {
    const text = officeTable(review, language);
    if (await copyText(text)) setOutcome({ said: check.officesCopied, text: null });
    else setOutcome({ said: check.officesNotCopied, text: { label: check.copyByHand, text } });
  };
  const exportReport = async () => {
    const { html } = await import("../../../reports/html");
    const { workbook } = review.plan;
    const made = { on: new Date().toISOString().slice(0, 10), phase: profile.phase };
    const name = `${check.exportName} ${workbook.replace(/\.xls[xm]$/i, "")}.html`;
    const text = html([{ path: workbook, review }], language, made);
    if (host.savesNoFiles) {
      setOutcome({ said: "", text: { label: check.saveByHand(name), text } });
    } else {
      downloadFile(name, text, "text/html");
      setOutcome({ said: check.exported(name), text: null });
    }
    return null;
  };

  return (
    <ActionSection
      title={check.handOver}
      buttons={
        <>
          <Button size="small" title={check.exportHint} onClick={() => void actions.run(exportReport)}>
            {check.exportReport}
          </Button>
          <Button size="small" title={check.copyOfficesHint} onClick={() => void copyOffices()}>
            {check.copyOffices}
          </Button>
        </>
      }
    >
      <div role="status">{outcome.said}</div>
      {outcome.text && <ShownText {...outcome.text} />}
    </ActionSection>
  );
}
