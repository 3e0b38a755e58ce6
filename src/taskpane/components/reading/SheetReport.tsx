import { Button, Link, makeStyles, tokens } from "@fluentui/react-components";
import { useRef, useState, type Ref } from "react";
import { formatCell, type Address } from "../../../model/address";
import type { Grid } from "../../../model/grid";
import type { Correction } from "../../../model/correction";
import type { NotRead, SheetReading, UnreadCell } from "../../../model/sheetReading";
import { useSpeech } from "../../speech";
import { ownPlan, sheetNotPart } from "../../state/areaCorrections";
import type { CellRole } from "../../state/cellRoles";
import { CellText } from "../details/CellText";
import { Icon } from "../Icon";
import { FieldItem, type OpenPart } from "./FieldItem";
import { SheetMap } from "./SheetMap";

const PAGE = 20;
const EVIDENCE = 12;

const useStyles = makeStyles({
  sheet: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalS,
    paddingBlock: tokens.spacingVerticalM,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  name: {
    display: "flex",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalXS,
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    overflowWrap: "anywhere",
  },
  facts: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  cells: {
    display: "flex",
    flexWrap: "wrap",
    columnGap: tokens.spacingHorizontalM,
    fontSize: tokens.fontSizeBase200,
  },
  fields: { listStyleType: "none", margin: 0, padding: 0 },
  list: { listStyleType: "none", margin: 0, padding: 0, fontSize: tokens.fontSizeBase200 },
});

export interface SheetReportProps {
  /** Where a view that opens at this sheet finds it. */
  readonly place: Ref<HTMLElement>;
  readonly sheet: SheetReading;
  readonly grid: Grid | undefined;
  readonly unread: readonly UnreadCell[];
  readonly notRead: readonly NotRead[];
  readonly roleOf: (row: number, col: number) => CellRole;
  readonly onShow: (at: Address) => void;
  readonly onCorrect: (correction: Correction) => void;
}

/** How one sheet was read: its kind, certainty and coverage, the map, every column or label, what nobody could explain; and what can be said of the sheet as a whole. */
export function SheetReport(props: SheetReportProps) {
  const { place, sheet, grid, unread, notRead, roleOf, onShow, onCorrect } = props;
  const styles = useStyles();
  const { reading } = useSpeech().messages;
  const [shown, setShown] = useState(PAGE);
  const [open, setOpen] = useState<{ readonly field: number; readonly part: OpenPart } | null>(null);
  const list = useRef<HTMLUListElement>(null);
  const openField = (field: number) => {
    setOpen({ field, part: "why" });
    const item = list.current?.children[field];
    item?.scrollIntoView?.({ block: "center" });
    item?.querySelector<HTMLElement>("[aria-expanded]")?.focus({ preventScroll: true });
  };
  const left = unread.length - shown;
  const textAt = (at: Address) => grid?.rows[at.row]?.[at.col]?.text ?? formatCell(at);
  const layout = sheet.layout === null ? reading.otherLayout : reading.regions[sheet.layout];

  return (
    <section ref={place} className={styles.sheet}>
      <h2 className={styles.name}>
        {sheet.name}
        {sheet.hidden && <Icon name="hidden" label={reading.hidden} />}
      </h2>
      {sheet.recognised ? (
        <>
          <p className={styles.facts}>
            {layout} · {reading.certainty(sheet.certainty)} · {reading.coverage(sheet.coverage)}
          </p>
          {grid && (
            <SheetMap
              grid={grid}
              blocks={sheet.blocks}
              roleOf={roleOf}
              fields={sheet.fields}
              onField={openField}
            />
          )}
          {sheet.fields.length > 0 && (
            <div>
              <div className={styles.facts}>{reading.fields}</div>
              <ul ref={list} className={styles.fields}>
                {sheet.fields.map((field, index) => (
                  <FieldItem
                    key={index}
                    sheet={sheet.name}
                    field={field}
                    open={open?.field === index ? open.part : null}
                    onOpen={(part) => setOpen(part && { field: index, part })}
                    onShow={onShow}
                    onCorrect={onCorrect}
                  />
                ))}
              </ul>
            </div>
          )}
          {sheet.fields.length === 0 && sheet.evidence.length > 0 && (
            <div>
              <div className={styles.facts}>{reading.evidence}</div>
              <div className={styles.cells}>
                {sheet.evidence.slice(0, EVIDENCE).map((at, index) => (
                  <CellText key={index} text={textAt(at)} at={at} onShow={onShow} />
                ))}
              </div>
            </div>
          )}
          <div>
            <div className={styles.facts}>
              {unread.length === 0 ? reading.allRead : reading.unread(unread.length)}
            </div>
            <ul className={styles.list}>
              {unread.slice(0, shown).map(({ at, text }, index) => (
                <li key={index}>
                  <CellText text={`${formatCell(at)} ${text}`} at={at} onShow={onShow} />
                </li>
              ))}
            </ul>
            {left > 0 && <Link onClick={() => setShown(shown + PAGE)}>{reading.more(left)}</Link>}
          </div>
        </>
      ) : (
        <p className={styles.facts}>{reading.noPlan}</p>
      )}
      {notRead.map(({ at, words }) => (
        <p key={formatCell(at)} className={styles.facts}>
          <CellText text={reading.notRead(words.slice(0, EVIDENCE).join(", "))} at={at} onShow={onShow} />
        </p>
      ))}
      {(sheet.recognised || notRead.length > 0) && (
        <div className={styles.cells}>
          <Button
            size="small"
            appearance="subtle"
            aria-label={reading.sheetNotPartOf(sheet.name)}
            onClick={() => onCorrect(sheetNotPart(sheet.name))}
          >
            {reading.sheetNotPart}
          </Button>
          <Button
            size="small"
            appearance="subtle"
            aria-label={reading.ownPlanOf(sheet.name)}
            onClick={() => onCorrect(ownPlan(sheet.name))}
          >
            {reading.ownPlan}
          </Button>
        </div>
      )}
    </section>
  );
}
