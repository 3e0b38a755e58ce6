import { screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { useState } from "react";
import { drawSheet } from "../../../src/grid/drawSheet";
import type { Address } from "../../../src/model/address";
import type { Correction } from "../../../src/model/correction";
import type { Plan } from "../../../src/model/plan";
import { defaultProfile, type Profile } from "../../../src/model/profile";
import type { FieldReading, Question } from "../../../src/model/sheetReading";
import { review } from "../../../src/review";
import { ReadingView } from "../../../src/taskpane/components/reading/ReadingView";
import { renderInPane } from "../../support/renderInPane";
import { cell, SAMPLE } from "../../support/samplePlan";

const { workbook } = drawSheet(SAMPLE, "piano.xlsx");
const read = review(workbook, defaultProfile).plan;
const anchor = { headings: ["peso"] };
const column = { top: 2, left: 2, bottom: 5, right: 2 };

const field: FieldReading = {
  heading: "Peso",
  role: "weight:operationalObjective",
  certainty: 0.6,
  runnerUp: "weight:indicator",
  cells: [column],
  because: [
    { it: "l'intestazione dice «peso»", en: "its heading says “peso”" },
    { it: "i valori di un gruppo fanno 100", en: "the values of a group make 100" },
  ],
  share: null,
  period: null,
  anchor,
};
const answer = (role: FieldReading["role"], it: string, certainty: number) => ({
  label: { it, en: it },
  correction: { kind: "role", role, ...anchor } as const,
  certainty,
});
const question: Question = {
  id: "q1",
  sheet: "Piano",
  cells: [column],
  ask: { it: "Di chi sono i pesi della colonna «Peso»?", en: "Whose weights are in “Peso”?" },
  answers: [
    answer("weight:operationalObjective", "dell'obiettivo", 0.6),
    answer("weight:indicator", "dell'indicatore", 0.3),
    answer("aside", "di nessuno", 0.1),
  ],
};
const plan: Plan = {
  ...read,
  questions: [question],
  sheets: read.sheets.map((sheet) => ({ ...sheet, fields: [field] })),
};

/** The view over a hand-made plan, which keeps what is said and forgets what is taken back. */
function renderReading({
  shown = plan,
  at = null,
  atFirst = false,
}: { shown?: Plan; at?: Address | null; atFirst?: boolean } = {}) {
  const said: { profile: Profile; labels: (string | undefined)[]; shown: Address[] } = {
    profile: defaultProfile,
    labels: [],
    shown: [],
  };
  function Kept() {
    const [profile, setProfile] = useState(defaultProfile);
    return (
      <ReadingView
        workbook={workbook}
        plan={shown}
        profile={profile}
        cell={at}
        atFirst={atFirst}
        onShow={(where) => said.shown.push(where)}
        onProfile={async (change, label) => {
          said.profile = change(said.profile);
          said.labels.push(label);
          setProfile(said.profile);
          return true;
        }}
        onPreview={async ({ corrections }) => (corrections.length > 0 ? read : null)}
      />
    );
  }
  renderInPane(<Kept />);
  return { said, user: userEvent.setup() };
}
const corrections = ({ said }: { said: { profile: Profile } }): readonly Correction[] =>
  said.profile.corrections;

it("asks first, with the two likeliest readings as buttons", async () => {
  const view = renderReading();
  const asked = screen.getByRole("region", { name: "Ho bisogno di te" });
  expect(within(asked).getByText("Di chi sono i pesi della colonna «Peso»?")).toBeVisible();
  expect(within(asked).queryByRole("button", { name: "di nessuno" })).not.toBeInTheDocument();
  await view.user.click(within(asked).getByRole("button", { name: "dell'indicatore" }));
  expect(corrections(view)).toEqual([{ kind: "role", role: "weight:indicator", headings: ["peso"] }]);
  expect(view.said.labels).toEqual(["Risposta: dell'indicatore"]);
});

it("begins at the first answer for whom the next step led here", () => {
  renderReading({ atFirst: true });
  expect(screen.getByRole("button", { name: "dell'obiettivo" })).toHaveFocus();
});

it("begins at the sheet of which too little was understood where nothing is asked", () => {
  const [sheet] = read.sheets;
  if (!sheet) throw new Error("no sheet");
  const other = { ...sheet, name: "Altro", coverage: 0.5, fields: [] };
  const unread = [0, 1, 2, 3].map((row) => ({ at: { sheet: "Altro", row, col: 0 }, text: "?" }));
  renderReading({ shown: { ...read, questions: [], sheets: [sheet, other], unread }, atFirst: true });
  expect(screen.getByRole("heading", { name: "Altro" }).parentElement).toContainElement(
    document.activeElement as HTMLElement,
  );
});

it("shows the cells a question is about", async () => {
  const { said, user } = renderReading();
  await user.click(screen.getByRole("button", { name: "Piano: C3:C6" }));
  expect(said.shown).toEqual([cell(2, 2)]);
});

it("draws the tree as it would be with an answer, and puts it away again", async () => {
  const view = renderReading();
  const look = screen.getByRole("button", { name: "Come sarebbe con «dell'obiettivo»" });
  await view.user.click(look);
  const outline = await screen.findByRole("list", { name: "Come sarebbe" });
  expect(within(outline).getByText("1 Servizi digitali")).toBeVisible();
  expect(within(outline).getByText("1.1 Sportello online (60%)")).toBeVisible();
  expect(within(outline).getByText("Pratiche evase online: >= 90%")).toBeVisible();
  expect(corrections(view)).toEqual([]);
  await view.user.click(look);
  expect(screen.queryByRole("list", { name: "Come sarebbe" })).not.toBeInTheDocument();
});

it("says of each field what it was taken for, how sure that is and why", async () => {
  const { user } = renderReading();
  expect(screen.getByText("peso dell'obiettivo operativo")).toBeVisible();
  expect(screen.getByText("(da controllare)")).toBeVisible();
  const why = screen.getByRole("button", { name: "Perché? Peso" });
  expect(why).toHaveAttribute("aria-expanded", "false");
  await user.click(why);
  expect(
    screen.getByText(
      "Letta così perché l'intestazione dice «peso»; i valori di un gruppo fanno 100. Celle: C3:C6.",
    ),
  ).toBeVisible();
});

it("opens the reading of a column that is clicked in the picture of its sheet", async () => {
  const { user } = renderReading();
  const column = screen.getByText("Peso: peso dell'obiettivo operativo", { selector: "title" }).parentElement;
  if (!column) throw new Error("not drawn");
  await user.click(column);
  const why = screen.getByRole("button", { name: "Perché? Peso" });
  expect(why).toHaveAttribute("aria-expanded", "true");
  expect(why).toHaveFocus();
  expect(screen.getByText(/^Letta così perché/)).toBeVisible();
});

it("takes the runner-up with one click, and lists and removes what was said", async () => {
  const view = renderReading();
  await view.user.click(screen.getByRole("button", { name: "Peso è invece: peso dell'indicatore" }));
  expect(corrections(view)).toEqual([{ kind: "role", role: "weight:indicator", headings: ["peso"] }]);
  const words = "«peso»: peso dell'indicatore";
  expect(view.said.labels).toEqual([words]);
  await view.user.click(await screen.findByRole("button", { name: `Togli la correzione: ${words}` }));
  expect(corrections(view)).toEqual([]);
});

it("lets the planner choose any role, its owner and the level of a threshold", async () => {
  const view = renderReading();
  await view.user.click(screen.getByRole("button", { name: "È qualcos'altro: Peso" }));
  const holds = screen.getByRole("combobox", { name: "Contiene" });
  await view.user.selectOptions(holds, "riferimento a un obiettivo scritto altrove");
  await view.user.selectOptions(screen.getByRole("combobox", { name: "Di che cosa" }), "area strategica");
  await view.user.click(screen.getByRole("button", { name: "Leggila così" }));
  expect(corrections(view)).toEqual([{ kind: "role", role: "reference:area", headings: ["peso"] }]);

  await view.user.click(screen.getByRole("button", { name: "È qualcos'altro: Peso" }));
  await view.user.selectOptions(screen.getByRole("combobox", { name: "Contiene" }), "soglia");
  const share = screen.getByRole("textbox", { name: "Quanto vale la soglia" });
  await view.user.type(share, "600");
  await view.user.click(screen.getByRole("button", { name: "Leggila così" }));
  expect(screen.getByText("Scrivi una percentuale fra 1 e 100.")).toBeVisible();
  await view.user.clear(share);
  await view.user.type(share, "60");
  await view.user.click(screen.getByRole("button", { name: "Leggila così" }));
  expect(corrections(view)).toEqual([{ kind: "role", role: "threshold", share: 0.6, headings: ["peso"] }]);
});

describe("of the chosen row", () => {
  const choose = () => renderReading({ at: cell(2, 0) });
  const texts = ["1 servizi digitali", "1.1 sportello online", "60%", "pratiche evase online", ">= 90%"];

  it("can be said that headings stand there", async () => {
    const view = choose();
    const rows = screen.getByRole("spinbutton", { name: "Quante righe, da questa in giù" });
    await view.user.clear(rows);
    await view.user.type(rows, "2");
    await view.user.click(screen.getByRole("button", { name: "Queste sono le intestazioni" }));
    expect(corrections(view)).toEqual([{ kind: "headings", texts, rows: 2, sheet: "Piano" }]);
  });

  it("can be said that it is no part of the plan", async () => {
    const view = choose();
    await view.user.click(screen.getByRole("button", { name: "Questa zona non fa parte del piano" }));
    expect(corrections(view)).toEqual([{ kind: "notPart", texts, rows: 1, sheet: "Piano" }]);
  });

  it("can be said that it opens a section of a level", async () => {
    const view = choose();
    await view.user.selectOptions(
      screen.getByRole("combobox", { name: "Livello della sezione" }),
      "programma",
    );
    await view.user.click(screen.getByRole("button", { name: "Questa riga apre una sezione" }));
    expect(corrections(view)).toEqual([
      { kind: "section", text: texts[0], level: "programme", sheet: "Piano" },
    ]);
  });
});

it("can be said of a sheet that it is no part of the plan, or a plan of its own", async () => {
  const view = renderReading();
  await view.user.click(screen.getByRole("button", { name: "Il foglio Piano è un piano a sé" }));
  expect(corrections(view)).toEqual([{ kind: "ownPlan", sheet: "Piano" }]);
  await view.user.click(screen.getByRole("button", { name: "Il foglio Piano non fa parte del piano" }));
  await waitFor(() => expect(corrections(view)).toEqual([{ kind: "notPart", texts: [], sheet: "Piano" }]));
});

it("names what looks like a plan and was not read", async () => {
  const range = { top: 1, left: 0, bottom: 1, right: 2 };
  const notRead = [{ at: cell(1, 0), range, words: ["Obiettivo", "Target"] }];
  const { said, user } = renderReading({ shown: { ...plan, notRead } });
  await user.click(
    screen.getByRole("button", {
      name: "Qui ci sono parole di un piano (Obiettivo, Target), ma non ho trovato obiettivi.",
    }),
  );
  expect(said.shown).toEqual([cell(1, 0)]);
});
