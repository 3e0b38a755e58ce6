import type { WorkbookHost } from "../../../src/host";
import { boundHost } from "../../../src/taskpane/state/boundHost";
import { FakeHost } from "../../support/fakeHost";
import { cell, sampleWorkbook } from "../../support/samplePlan";

/** A host that shows one workbook after the other. */
class SwitchingHost extends FakeHost {
  now = "1 piano.xlsx";
  readonly identity = () => this.now;
}

const refused = async (action: Promise<unknown>) =>
  expect(await action.catch((error: unknown) => error)).toMatchObject({ code: "otherWorkbook" });

it("refuses whatever is asked of a workbook that is no longer open, and leaves the new one alone", async () => {
  const host = new SwitchingHost(sampleWorkbook());
  const bound = boundHost(host, host.now);
  const journal = await bound.apply("prova", [{ at: cell(3, 2), value: 0.4 }]);
  host.now = "2 piano.xlsx";
  const before = JSON.stringify(host.workbook);
  const asked: readonly ((of: WorkbookHost) => Promise<unknown>)[] = [
    (of) => of.apply("prova", [{ at: cell(3, 2), value: 0.5 }]),
    (of) => of.mark([{ at: cell(3, 2), severity: "error" }]),
    (of) => of.unmark(),
    (of) => of.writeReport({ name: "Verifica", title: "", header: [], rows: [] }),
    (of) => of.writeProfile("{}"),
    (of) => of.readProfile(),
    (of) => of.select(cell(3, 2)),
    (of) => of.read(),
    () => journal.undo(),
  ];
  for (const ask of asked) await refused(ask(bound));
  expect(JSON.stringify(host.workbook)).toBe(before);
  expect(host).toMatchObject({ marks: [], reports: [], profile: null, selected: [] });
});

it("asks the host itself as long as the workbook is the same, and where there is only one", async () => {
  const host = new SwitchingHost(sampleWorkbook());
  await expect(boundHost(host, host.now).read()).resolves.toBe(host.workbook);
  const only = new FakeHost(sampleWorkbook());
  await expect(boundHost(only, undefined).read()).resolves.toBe(only.workbook);
});
