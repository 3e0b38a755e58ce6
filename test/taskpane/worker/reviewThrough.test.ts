import { defaultProfile } from "../../../src/model/profile";
import type { Workbook } from "../../../src/model/grid";
import { review } from "../../../src/review";
import type { Request } from "../../../src/taskpane/worker/messages";
import { ROWS_PER_SLICE } from "../../../src/taskpane/worker/messages";
import { reviewDesk } from "../../../src/taskpane/worker/reviewDesk";
import { reviewThrough, type Desk } from "../../../src/taskpane/worker/reviewThrough";
import { sampleWorkbook } from "../../support/samplePlan";
import { calledSheet } from "../../support/transform/sheetParts";

/** Desks that answer like the worker, through copies of what is sent, as between two threads. */
function desks({ mute = false } = {}) {
  const opened: { requests: Request[]; ended: boolean; desk: Desk }[] = [];
  let askedFor = () => {};
  /** The first wish for a review has arrived. */
  const asked = new Promise<void>((resolve) => (askedFor = resolve));
  const open = (): Desk => {
    const answer = reviewDesk();
    const record: (typeof opened)[number] = {
      requests: [],
      ended: false,
      desk: {
        onmessage: null,
        onerror: null,
        terminate: () => void (record.ended = true),
        postMessage: (request) => {
          record.requests.push(request);
          if (request.kind === "review") askedFor();
          const reply = answer(structuredClone(request));
          if (reply && !mute) queueMicrotask(() => record.desk.onmessage?.({ data: structuredClone(reply) }));
        },
      },
    };
    opened.push(record);
    return record.desk;
  };
  return { open, opened, asked };
}

const patience = () => new AbortController().signal;
const kinds = (requests: readonly Request[] = []) => requests.map(({ kind }) => kind);

it("gives the review the engine gives", async () => {
  const workbook: Workbook = { ...sampleWorkbook(), formatsLost: true };
  const answer = await reviewThrough(desks().open)(workbook, defaultProfile, patience());
  expect(answer).toEqual(review(workbook, defaultProfile));
});

it("sends only the sheets that changed", async () => {
  const { open, opened } = desks();
  const through = reviewThrough(open);
  const workbook = sampleWorkbook();
  const two = {
    ...workbook,
    sheets: [...workbook.sheets, ...sampleWorkbook().sheets.map((grid) => calledSheet(grid, "Altro"))],
  };
  await through(two, defaultProfile, patience());
  const changed = {
    ...two,
    sheets: two.sheets.map((grid, index) => (index === 0 ? { ...grid, rows: grid.rows.slice(0, 4) } : grid)),
  };
  const answer = await through(changed, defaultProfile, patience());
  expect(kinds(opened[0]?.requests)).toEqual(["rows", "rows", "review", "rows", "review"]);
  expect(answer).toEqual(review(changed, defaultProfile));
});

it("sends a long sheet in slices", async () => {
  const { open, opened } = desks();
  const [grid] = sampleWorkbook().sheets;
  const rows = Array.from({ length: ROWS_PER_SLICE + 1 }, () => grid?.rows[0] ?? []);
  const workbook = { name: "lunga.xlsx", sheets: grid ? [{ ...grid, rows }] : [] };
  await reviewThrough(open)(workbook, defaultProfile, patience());
  expect(kinds(opened[0]?.requests)).toEqual(["rows", "rows", "review"]);
});

it("ends the worker at once when stopped, and opens another for the next review", async () => {
  const { open, opened, asked } = desks({ mute: true });
  const through = reviewThrough(open);
  const controller = new AbortController();
  const stopped = through(sampleWorkbook(), defaultProfile, controller.signal);
  const first = expect(stopped).rejects.toMatchObject({ name: "AbortError" });
  await asked;
  controller.abort();
  await first;
  expect(opened[0]?.ended).toBe(true);
  void through(sampleWorkbook(), defaultProfile, patience());
  expect(opened).toHaveLength(2);
});

it("does not start when stopped before", async () => {
  const { open, opened } = desks();
  const gone = AbortSignal.abort();
  await expect(reviewThrough(open)(sampleWorkbook(), defaultProfile, gone)).rejects.toMatchObject({
    name: "AbortError",
  });
  expect(opened).toHaveLength(0);
});

it("hands on what the worker could not do", async () => {
  const broken = { ...defaultProfile, exceptions: null } as never;
  await expect(reviewThrough(desks().open)(sampleWorkbook(), broken, patience())).rejects.toThrow(
    /exceptions|null/,
  );
});

it("fails when the worker itself does", async () => {
  const { open, opened, asked } = desks({ mute: true });
  const failing = reviewThrough(open)(sampleWorkbook(), defaultProfile, patience());
  const said = expect(failing).rejects.toThrow("out of memory");
  await asked;
  opened[0]?.desk.onerror?.({ message: "out of memory" });
  await said;
});
