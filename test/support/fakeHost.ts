import {
  HostError,
  type Change,
  type HostErrorCode,
  type HostLack,
  type Journal,
  type Mark,
  type ReadOptions,
  type ReportSheet,
  type WorkbookHost,
} from "../../src/host";
import { formatAddress, type Address } from "../../src/model/address";
import type { Cell, Grid, Workbook } from "../../src/model/grid";

/** A host in memory over a drawn workbook, with the hands of a planner (`type`, `clickCell`) and a memory of what was asked. */
export class FakeHost implements WorkbookHost {
  profile: string | null = null;
  lacks: readonly HostLack[] = [];
  readonly selected: { readonly at: Address; readonly focus: boolean }[] = [];
  readonly readings: (readonly string[] | null)[] = [];
  readonly reports: ReportSheet[] = [];
  marks: readonly Mark[] = [];
  /** As in the workbench: marks are drawn, not written. */
  drawsMarks?: true;
  savesNoFiles?: true;
  /** The next call of that kind fails like this, once. */
  readonly failNext = new Map<"read" | "select" | "apply" | "writeProfile", HostErrorCode>();
  /** Readings wait for this. */
  gate: Promise<void> = Promise.resolve();
  #selection = new Set<(at: Address) => void>();
  #changes = new Set<(sheet: string | null) => void>();

  constructor(public workbook: Workbook) {}

  async read({ only, signal, onProgress }: ReadOptions = {}): Promise<Workbook> {
    this.readings.push(only ?? null);
    const rows = this.workbook.sheets.reduce((sum, { rows }) => sum + rows.length, 0);
    onProgress?.(0, rows);
    await this.gate;
    if (signal?.aborted) throw new HostError("cancelled", "stopped");
    this.#fail("read");
    return this.workbook;
  }

  async select(at: Address, { focus = false } = {}): Promise<void> {
    this.#fail("select");
    this.selected.push({ at, focus });
    // As Excel does, the sheet tells about a selection of ours as about one of the planner.
    this.clickCell(at);
  }

  onSelection(listener: (at: Address) => void) {
    this.#selection.add(listener);
    return () => this.#selection.delete(listener);
  }

  onChange(listener: (sheet: string | null) => void) {
    this.#changes.add(listener);
    return () => this.#changes.delete(listener);
  }

  async apply(
    label: string,
    changes: readonly Change[],
    expected?: ReadonlyMap<string, string>,
  ): Promise<Journal> {
    this.#fail("apply");
    for (const { at } of changes) {
      const seen = expected?.get(formatAddress(at));
      if (seen !== undefined && seen !== this.textAt(at)) {
        throw new HostError("conflict", "changed meanwhile", formatAddress(at));
      }
    }
    const before = this.workbook;
    for (const change of changes) {
      if ("value" in change) this.#put(change.at, toCell(change.at, change.value, change.format));
    }
    this.#tell(changes[0]?.at.sheet ?? null);
    return {
      label,
      undo: async () => {
        this.workbook = before;
        this.#tell(null);
      },
    };
  }

  async mark(marks: readonly Mark[]): Promise<Journal> {
    this.marks = marks;
    return { label: "mark", undo: () => this.unmark() };
  }

  async unmark(): Promise<void> {
    this.marks = [];
  }

  async writeReport(report: ReportSheet): Promise<Journal> {
    this.reports.push(report);
    return { label: report.name, undo: async () => void this.reports.pop() };
  }

  async readProfile(): Promise<string | null> {
    return this.profile;
  }

  async writeProfile(json: string): Promise<void> {
    this.#fail("writeProfile");
    this.profile = json;
  }

  /** The planner types into a cell; "60%" becomes a share as in Excel. */
  type(at: Address, typed: string): void {
    const percent = /^(\d+(?:[.,]\d+)?)%$/.exec(typed);
    const value = percent ? Number(percent[1]?.replace(",", ".")) / 100 : typed;
    this.#put(
      at,
      typed === "" ? undefined : { ...toCell(at, value, percent ? "0%" : undefined), text: typed },
    );
    this.#tell(at.sheet);
  }

  /** The planner clicks on a cell. */
  clickCell(at: Address): void {
    for (const listener of this.#selection) listener(at);
  }

  /** Another workbook takes the place of this one. */
  open(workbook: Workbook): void {
    this.workbook = workbook;
    this.#tell(null);
  }

  textAt({ sheet, row, col }: Address): string {
    return this.workbook.sheets.find((grid) => grid.sheet === sheet)?.rows[row]?.[col]?.text ?? "";
  }

  #tell(sheet: string | null): void {
    for (const listener of this.#changes) listener(sheet);
  }

  #put(at: Address, cell: Cell | undefined): void {
    const sheets = this.workbook.sheets.map((grid): Grid => {
      if (grid.sheet !== at.sheet) return grid;
      const rows = grid.rows.map((cells, row) =>
        row === at.row ? Object.assign([...cells], { [at.col]: cell }) : cells,
      );
      return { ...grid, rows };
    });
    this.workbook = { ...this.workbook, sheets };
  }

  #fail(what: "read" | "select" | "apply" | "writeProfile"): void {
    const code = this.failNext.get(what);
    this.failNext.delete(what);
    if (code) throw new HostError(code, `${what} failed on purpose`);
  }
}

function toCell(at: Address, value: string | number | boolean | null, format?: string): Cell {
  const type = typeof value === "number" ? "number" : typeof value === "boolean" ? "boolean" : "text";
  const text = typeof value === "number" && format?.includes("%") ? `${value * 100}%` : String(value ?? "");
  return { at, type, value: value ?? "", text, ...(format && { format }) };
}
