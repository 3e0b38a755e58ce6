import type { Address } from "./model/address";
import type { CellChange, Severity } from "./model/finding";
import type { Workbook } from "./model/grid";

/** What went wrong in the workbook's host, in words the pane can translate. */
export type HostErrorCode =
  | "protected"
  | "structure"
  | "hidden"
  | "readOnly"
  | "editing"
  | "conflict"
  | "sheetGone"
  | "otherWorkbook"
  | "tooLarge"
  | "unsupported"
  | "offline"
  | "cancelled"
  | "unknown";

/** The one error a host throws. Nothing half-written stays behind when it does. */
export class HostError extends Error {
  constructor(
    readonly code: HostErrorCode,
    message: string,
    /** Sheet or cell it is about, where there is one. */
    readonly where: string | null = null,
  ) {
    super(message);
    this.name = "HostError";
  }
}

/** Cells to mark: the host draws them so that it can find and remove its own marks again. */
export interface Mark {
  readonly at: Address;
  readonly severity: Severity;
}

/** One cell of a report sheet; `link` is a cell of the workbook it leads to. */
export interface ReportCell {
  readonly value: string | number | null;
  readonly link?: Address;
  readonly format?: string;
}

/** A sheet the add-in owns and may rewrite: a title, then a table. */
export interface ReportSheet {
  readonly name: string;
  /** Name for an earlier version the planner wrote on, which is left to him where the host can tell. */
  readonly keptAs?: string;
  readonly title: string;
  readonly header: readonly string[];
  readonly rows: readonly (readonly ReportCell[])[];
}

/** A formula or value to write for *Punteggi* and *Materializza*. */
export interface FormulaChange {
  readonly at: Address;
  /** "=PERF.SCORE(…)" as Excel takes it in English. */
  readonly formula: string;
  readonly format?: string;
}

export type Change = CellChange | FormulaChange;

/** One action of ours that can be taken back in one step. */
export interface Journal {
  /** Names the action for people: "Pesi riscalati: 3 celle". */
  readonly label: string;
  undo(): Promise<void>;
}

export interface ReadOptions {
  /** Re-read just these sheets; the others come from the last reading. */
  readonly only?: readonly string[];
  readonly signal?: AbortSignal;
  /** Progress in rows: done of total. */
  readonly onProgress?: (done: number, total: number) => void;
}

export interface SelectOptions {
  /** Also moves the keyboard into the sheet, where the host can; otherwise it stays in the pane. */
  readonly focus?: boolean;
}

/** What some hosts cannot tell of a workbook: it is read without, and the planner is told. */
export type HostLack = "merges";

/** Stops listening. */
export type Unsubscribe = () => void;

/**
 * What pane and commands may ask of a workbook. Implemented by Excel, by the workbench's
 * spreadsheet and by tests. Reading never writes.
 */
export interface WorkbookHost {
  /** What this host cannot tell of any workbook; absent: nothing. */
  readonly lacks?: readonly HostLack[];
  /** Files handed over reach nobody: their text is shown instead, to be copied. */
  readonly savesNoFiles?: true;
  /**
   * Which workbook is open at this moment, where the host can show one after the other: a name of its own for each opening.
   * Absent: always the same.
   */
  identity?(): string;
  read(options?: ReadOptions): Promise<Workbook>;
  /** Shows and selects a cell (the whole merged range it belongs to). */
  select(at: Address, options?: SelectOptions): Promise<void>;
  onSelection(listener: (at: Address) => void): Unsubscribe;
  /** A cell, a sheet or the list of sheets changed; null: anything may have. Already debounced. */
  onChange(listener: (sheet: string | null) => void): Unsubscribe;
  /**
   * Writes the cells the planner agreed to, all or none. `expected` maps addresses ("Processi!K12", `formatAddress`) to the
   * text the planner saw there (`Cell.text`, "" for an empty cell); throws HostError "conflict" when one no longer holds it.
   */
  apply(label: string, changes: readonly Change[], expected?: ReadonlyMap<string, string>): Promise<Journal>;
  mark(marks: readonly Mark[]): Promise<Journal>;
  /** Marks are drawn over the sheet and leave the workbook as it is: they may follow every change unasked. */
  readonly drawsMarks?: true;
  unmark(): Promise<void>;
  /** Writes a sheet the add-in owns, replacing its earlier version. */
  writeReport(report: ReportSheet): Promise<Journal>;
  /** The profile's JSON as stored in the workbook, null when there is none. */
  readProfile(): Promise<string | null>;
  writeProfile(json: string): Promise<void>;
}
