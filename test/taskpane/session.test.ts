import { review } from "../../src/review";
import type { ReviewWorkbook } from "../../src/taskpane/reviewWorkbook";
import { startSession } from "../../src/taskpane/session";
import type { PaneAction } from "../../src/taskpane/state/paneState";
import { FakeHost } from "../support/fakeHost";
import { sampleWorkbook, WRONG_WEIGHT } from "../support/samplePlan";

const directly: ReviewWorkbook = async (workbook, profile) => review(workbook, profile);

/** A session over a fresh sample, with what it told the pane and a way to wait for a kind of it. */
function start(reviewer: ReviewWorkbook = directly, host = new FakeHost(sampleWorkbook())) {
  const told: PaneAction[] = [];
  const waiting: { readonly wanted: string; readonly resolve: () => void }[] = [];
  const nameOf = (action: PaneAction) => (action.type === "activity" ? action.activity.kind : action.type);
  const session = startSession(host, reviewer, (action) => {
    told.push(action);
    for (const { wanted, resolve } of waiting) if (wanted === nameOf(action)) resolve();
  });
  const next = (wanted: string) => new Promise<void>((resolve) => waiting.push({ wanted, resolve }));
  const names = () => told.map(nameOf);
  return { host, session, told, next, names };
}

it("reads the profile, the workbook and then reviews", async () => {
  const { next, names } = start();
  await next("reviewed");
  expect(names()).toEqual(["reading", "profile", "reading", "reviewing", "reviewed"]);
});

it("reads a changed sheet alone, and both when the first reading of a change was overtaken", async () => {
  const { host, next } = start();
  await next("reviewed");
  let open = () => {};
  host.gate = new Promise((resolve) => (open = resolve));
  const again = next("reviewed");
  host.type(WRONG_WEIGHT, "35%");
  host.type({ sheet: "Altro", row: 0, col: 0 }, "x");
  open();
  await again;
  expect(host.readings).toEqual([null, ["Piano"], ["Piano", "Altro"]]);
});

it("still reads everything when a change comes in during the first reading", async () => {
  const host = new FakeHost(sampleWorkbook());
  let open = () => {};
  host.gate = new Promise((resolve) => (open = resolve));
  const { next } = start(directly, host);
  const done = next("reviewed");
  host.type(WRONG_WEIGHT, "40%");
  open();
  await done;
  expect(host.readings.at(-1)).toBeNull();
});

it("tells nothing of a review that a newer one has replaced", async () => {
  const signals: AbortSignal[] = [];
  const slowThenQuick: ReviewWorkbook = (workbook, profile, signal) => {
    signals.push(signal);
    return signals.length === 1 ? new Promise(() => {}) : directly(workbook, profile, signal);
  };
  const { host, next, names } = start(slowThenQuick);
  await next("reviewing");
  const done = next("reviewed");
  host.type(WRONG_WEIGHT, "40%");
  await done;
  expect(signals.map(({ aborted }) => aborted)).toEqual([true, false]);
  expect(names().filter((name) => name === "reviewed" || name === "cancelled")).toEqual(["reviewed"]);
});

it("says that it was interrupted, and reads again when asked", async () => {
  const host = new FakeHost(sampleWorkbook());
  let open = () => {};
  host.gate = new Promise((resolve) => (open = resolve));
  const { session, next, names } = start(directly, host);
  const cancelled = next("cancelled");
  session.cancel();
  open();
  await cancelled;
  await session.reread();
  expect(names().at(-1)).toBe("reviewed");
});

it("says what failed", async () => {
  const broken: ReviewWorkbook = async () => {
    throw new Error("a fault of ours");
  };
  const { next, told } = start(broken);
  await next("failed");
  expect(told.at(-1)).toMatchObject({
    activity: {
      kind: "failed",
      error: { code: "unknown", details: expect.stringContaining("a fault of ours") },
    },
  });
});

it("stores a changed profile and reviews what was read under it, without reading again", async () => {
  const { host, session, next, told } = start();
  await next("reviewed");
  await session.changeProfile((profile) => ({ ...profile, severities: { "weights-sum": "off" } }));
  expect(host.readings).toEqual([null]);
  expect(JSON.parse(host.profile ?? "")).toEqual({ version: 2, severities: { "weights-sum": "off" } });
  expect(told.at(-1)).toMatchObject({ type: "reviewed", review: { findings: [] } });
});

it("reads the profile of the workbook that takes the place of the first", async () => {
  const { host, next, told } = start();
  await next("reviewed");
  host.profile = JSON.stringify({ version: 1, year: 2031 });
  const done = next("reviewed");
  host.open({ ...sampleWorkbook(), name: "altro.xlsx" });
  await done;
  expect(told.findLast(({ type }) => type === "profile")).toMatchObject({
    profile: { year: 2031 },
    problem: null,
  });
});

it("hears and says nothing once it has ended", async () => {
  const { host, session, next, told } = start();
  await next("reviewed");
  const before = told.length;
  session.end();
  host.type(WRONG_WEIGHT, "40%");
  host.clickCell(WRONG_WEIGHT);
  expect(told).toHaveLength(before);
  expect(host.readings).toEqual([null]);
});

it("forgets everything of a workbook as soon as another one is open, also where that cannot be read", async () => {
  let open = "1";
  const host = Object.assign(new FakeHost(sampleWorkbook()), { identity: () => open });
  const { session, told, next } = start(directly, host);
  await next("reviewed");
  await session.changeProfile((profile) => ({ ...profile, phase: "drafting" }));
  open = "2";
  host.profile = null;
  host.failNext.set("read", "unknown");
  const failed = next("failed");
  const from = told.length;
  host.open(sampleWorkbook());
  // Before anything of the new one is read.
  expect(told[from]).toEqual({ type: "opened", identity: "2" });
  await failed;
  expect(told.slice(from).map(({ type }) => type)).not.toContain("reviewed");
  expect(told.slice(from)).toContainEqual({
    type: "profile",
    profile: expect.objectContaining({ phase: "publication" }),
    problem: null,
  });
});

it("writes a profile that was changed for one workbook into no other", async () => {
  let open = "1";
  const host = Object.assign(new FakeHost(sampleWorkbook()), { identity: () => open });
  const { session, next } = start(directly, host);
  await next("reviewed");
  const change = session.changeProfile((profile) => ({ ...profile, phase: "drafting" }));
  open = "2";
  await expect(change).rejects.toMatchObject({ code: "otherWorkbook" });
  expect(host.profile).toBeNull();
});
