import { defaultProfile } from "../../../src/model/profile";
import type { Workbook } from "../../../src/model/grid";
import { review } from "../../../src/review";
import type { Answer, Request } from "../../../src/taskpane/worker/messages";
import { ROWS_PER_SLICE } from "../../../src/taskpane/worker/messages";
import { reviewDesk } from "../../../src/taskpane/worker/reviewDesk";
import type { Desk } from "../../../src/taskpane/worker/desk";
import { reviewThrough } from "../../../src/taskpane/worker/reviewThrough";
import { sampleWorkbook } from "../../support/samplePlan";
import { calledSheet } from "../../support/transform/sheetParts";

/**
 * Desks that answer like the worker, through copies of what is sent, as between two threads; the first few of them may never
 * start, and mute ones never review.
 */
function desks({ mute = false, lost = 0 } = {}) {
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
          if (reply && !mute) say(reply);
        },
      },
    };
    const say = (said: Answer) =>
      queueMicrotask(() => record.desk.onmessage?.({ data: structuredClone(said) }));
    opened.push(record);
    if (opened.length > lost) say({ kind: "here" });
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

it("keeps a worker that only just starts for the review that takes over", async () => {
  const { open, opened } = desks();
  const through = reviewThrough(open);
  const controller = new AbortController();
  const stopped = through(sampleWorkbook(), defaultProfile, controller.signal);
  controller.abort();
  const answer = through(sampleWorkbook(), defaultProfile, patience());
  await expect(stopped).rejects.toMatchObject({ name: "AbortError" });
  expect(await answer).toEqual(review(sampleWorkbook(), defaultProfile));
  expect(opened.map(({ ended }) => ended)).toEqual([false]);
});

describe("a worker that never says a word", () => {
  beforeEach(() => jest.useFakeTimers({ doNotFake: ["queueMicrotask"] }));
  afterEach(() => jest.useRealTimers());

  it.each([
    { lost: 1, opens: 2 },
    { lost: 2, opens: 3 },
  ])("is ended and another one asked: $lost lost", async ({ lost, opens }) => {
    const { open, opened } = desks({ lost });
    const answer = reviewThrough(open)(sampleWorkbook(), defaultProfile, patience());
    await jest.runAllTimersAsync();
    expect(await answer).toEqual(review(sampleWorkbook(), defaultProfile));
    expect(opened.map(({ ended }) => ended)).toEqual([...Array(opens - 1).fill(true), false]);
  });

  it("is an error after three, and the next review tries anew", async () => {
    const { open, opened } = desks({ lost: 3 });
    const through = reviewThrough(open);
    const said = expect(through(sampleWorkbook(), defaultProfile, patience())).rejects.toThrow(
      "does not start",
    );
    await jest.runAllTimersAsync();
    await said;
    expect(opened.map(({ ended }) => ended)).toEqual([true, true, true]);
    const answer = through(sampleWorkbook(), defaultProfile, patience());
    await jest.runAllTimersAsync();
    expect(await answer).toEqual(review(sampleWorkbook(), defaultProfile));
  });

  it("can be stopped while it is waited for", async () => {
    const controller = new AbortController();
    const waiting = reviewThrough(desks({ lost: 3 }).open)(
      sampleWorkbook(),
      defaultProfile,
      controller.signal,
    );
    controller.abort();
    await expect(waiting).rejects.toMatchObject({ name: "AbortError" });
  });
});

it.each(["while it starts", "while it is told"])("fails when the worker cannot go on %s", async (when) => {
  const { open, opened } = desks();
  const failing = reviewThrough(open)(sampleWorkbook(), defaultProfile, patience());
  const said = expect(failing).rejects.toThrow("no such file");
  const told = () => opened[0]?.requests.length;
  if (when === "while it is told") while (told() === 0) await Promise.resolve();
  opened[0]?.desk.onerror?.({ message: "no such file" });
  await said;
  expect(opened[0]?.ended).toBe(true);
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
