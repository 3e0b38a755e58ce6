import { screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import type { WorkbookHost } from "../../../src/host";
import type { Exception } from "../../../src/model/profile";
import { FakeHost } from "../../support/fakeHost";
import { renderApp } from "../../support/renderInPane";
import { sampleWorkbook } from "../../support/samplePlan";

const openSettings = async (
  profile: object | null = null,
  traits: Pick<WorkbookHost, "savesNoFiles"> = {},
) => {
  const host = Object.assign(new FakeHost(sampleWorkbook()), traits);
  host.profile = profile && JSON.stringify({ version: 2, ...profile });
  const user = userEvent.setup();
  renderApp({ host });
  await screen.findAllByRole("treeitem");
  await user.click(screen.getByRole("button", { name: "Impostazioni" }));
  await screen.findByRole("heading", { name: "Impostazioni" });
  return { host, user };
};

const stored = (host: FakeHost) => JSON.parse(host.profile ?? "{}") as Record<string, unknown>;
const field = (name: RegExp | string) => screen.getByRole("textbox", { name });
const SUM = "I pesi di un gruppo fanno 100 %.";

async function findRule(user: ReturnType<typeof userEvent.setup>, words: string) {
  await user.type(screen.getByRole("searchbox", { name: "Cerca una regola" }), words);
}

beforeEach(() => localStorage.clear());

it("gives a rule another severity: the counts follow at once, and one step leads back", async () => {
  const { host, user } = await openSettings();
  expect(screen.getByText("Non pubblicabile: 1 errore.")).toBeVisible();
  await findRule(user, "pesi di un gruppo fanno");
  expect(screen.getAllByText("1 regola")).not.toHaveLength(0);
  const severity = screen.getByRole("combobox", { name: /^I pesi di un gruppo/ });
  expect(severity).toHaveDisplayValue("Di norma: Errore");
  expect(screen.getByText("1 segnalazione")).toBeVisible();

  await user.selectOptions(severity, "Avviso");
  expect(await screen.findByText("Pubblicabile, con 1 avviso.")).toBeVisible();
  expect(stored(host)).toEqual({ version: 2, severities: { "weights-sum": "warning" } });

  await user.click(screen.getByRole("button", { name: "Ripristina" }));
  expect(await screen.findByText("Non pubblicabile: 1 errore.")).toBeVisible();
  expect(severity).toHaveDisplayValue("Di norma: Errore");
  expect(stored(host)).toEqual({ version: 2 });
});

it("shows only the rules that were changed, and brings one back to what is usual", async () => {
  const { host, user } = await openSettings({ severities: { "weights-sum": "off" } });
  await user.selectOptions(screen.getByRole("combobox", { name: "Mostra" }), "Solo quelle cambiate");
  expect(screen.getByText("1 regola, 1 cambiata")).toBeVisible();
  await user.selectOptions(screen.getByRole("combobox", { name: /^I pesi/ }), "Di norma: Errore");
  expect(await screen.findByText("Non pubblicabile: 1 errore.")).toBeVisible();
  expect(stored(host)).toEqual({ version: 2 });
});

it("takes over the words of an option, one per line", async () => {
  const { host, user } = await openSettings();
  await findRule(user, "nome di una persona");
  const names = field(/Nomi che l'ente ha deciso di pubblicare/);
  await user.type(names, "Anna Verdi{Enter} Mario Bianchi{Enter}");
  await user.tab();
  await waitFor(() =>
    expect(stored(host)).toMatchObject({
      ruleOptions: { "personal-data": { allowed: ["Anna Verdi", "Mario Bianchi"] } },
    }),
  );
});

it("says beside a field what is wrong with it; the last good value holds, nothing typed is lost", async () => {
  const { host, user } = await openSettings();
  const cap = field("Punteggio massimo");
  await user.clear(cap);
  await user.type(cap, "12o{Enter}");
  expect(cap).toHaveValue("12o");
  expect(cap).toBeInvalid();
  expect(cap).toHaveAccessibleDescription(/«12o» non è un numero.*vale ancora 100/);
  expect(host.profile).toBeNull();

  await user.clear(cap);
  await user.type(cap, "120");
  await user.tab();
  await waitFor(() => expect(stored(host)).toEqual({ version: 2, cap: 1.2 }));
  expect(cap).not.toBeInvalid();
  await user.click(screen.getByRole("button", { name: /Punteggio massimo: torna a 100/ }));
  await waitFor(() => expect(cap).toHaveValue("100"));
  expect(stored(host)).toEqual({ version: 2 });
});

it("keeps two changes made at once", async () => {
  const { host, user } = await openSettings();
  await user.clear(field("Anno del piano"));
  await user.type(field("Anno del piano"), "2027");
  // Leaving the year for the next field stores it while the tolerance is stored on top.
  await user.clear(field("Tolleranza sulla somma dei pesi"));
  await user.type(field("Tolleranza sulla somma dei pesi"), "1,5{Enter}");
  await waitFor(() => expect(stored(host)).toEqual({ version: 2, weightTolerance: 1.5, year: 2027 }));
});

it("keeps what was typed when the workbook refuses it", async () => {
  const { host, user } = await openSettings();
  host.failNext.set("writeProfile", "readOnly");
  await user.type(field("Anno del piano"), "2027{Enter}");
  expect(await screen.findByText(/aperta in sola lettura/)).toBeVisible();
  expect(field("Anno del piano")).toHaveValue("2027");
  await user.keyboard("{Enter}");
  await waitFor(() => expect(stored(host)).toEqual({ version: 2, year: 2027 }));
});

it("drops what was typed on Escape, and closes on the next", async () => {
  const { user } = await openSettings();
  await user.type(field("Anno del piano"), "20");
  await user.keyboard("{Escape}");
  expect(field("Anno del piano")).toHaveValue("");
  await user.keyboard("{Escape}");
  expect(await screen.findAllByRole("treeitem")).not.toHaveLength(0);
  expect(screen.getByRole("button", { name: "Impostazioni" })).toHaveFocus();
});

it("takes bands over together, once they make sense", async () => {
  const { host, user } = await openSettings();
  const form = within(screen.getByRole("form", { name: "Fasce di risultato" }));
  await user.click(form.getByRole("button", { name: "Aggiungi una fascia" }));
  const row = within(form.getByRole("group", { name: "Fascia 3" }));
  await user.type(row.getByRole("textbox", { name: "Da" }), "50");
  await user.type(row.getByRole("textbox", { name: "Punteggio" }), "30{Enter}");
  expect(form.getByRole("alert")).toHaveTextContent("Un risultato migliore non può valere meno");
  expect(host.profile).toBeNull();
  await user.selectOptions(row.getByRole("combobox", { name: "Vale" }), "il risultato stesso");
  await user.click(form.getByRole("button", { name: "Applica" }));
  await waitFor(() =>
    expect(stored(host)).toMatchObject({
      bands: [
        { from: 1, score: 1 },
        { from: 0.5, score: "proportional" },
        { from: 0, score: "proportional" },
      ],
    }),
  );
});

it("moves the borders between reached and not", async () => {
  const { host, user } = await openSettings();
  const reached = field("«Raggiunto» da");
  await user.clear(reached);
  await user.type(reached, "50{Enter}");
  expect(field("«Raggiunto in parte» da")).toHaveAccessibleDescription(/sotto l'inizio di «Raggiunto»/);
  await user.clear(reached);
  await user.type(reached, "95{Enter}");
  await waitFor(() => expect(stored(host)).toMatchObject({ statusBands: [{ from: 0.95 }, {}, {}] }));
});

it("lists what is ignored with its reason, and lets it count again", async () => {
  const exceptions: readonly Exception[] = [
    { rule: "weights-sum", cell: "Piano!C4", reason: "Delibera 12/2026" },
    { rule: "code-gap", reason: "numerazione dell'ente" },
  ];
  const { host, user } = await openSettings({ exceptions });
  const list = within(screen.getByRole("region", { name: "Segnalazioni ignorate" }));
  expect(list.getAllByRole("listitem")).toHaveLength(2);
  expect(list.getByText("«Delibera 12/2026»")).toBeVisible();
  expect(list.getByText("Adesso non c'è niente da ignorare qui.")).toBeVisible();
  await user.click(list.getByRole("button", { name: /^Non ignorare più: Pesi.*Piano!C4$/ }));
  expect(await screen.findByText("Non pubblicabile: 1 errore.")).toBeVisible();
  expect(stored(host)).toMatchObject({ exceptions: [{ rule: "code-gap" }] });
});

it("opens a cruscotto.json, or says what keeps it from being one", async () => {
  const { host, user } = await openSettings({ year: 2026 });
  const picker = document.querySelector<HTMLInputElement>("input[type=file]");
  if (!picker) throw new Error("No place for a file");
  const file = (text: string) => {
    const made = new File([text], "cruscotto.json", { type: "application/json" });
    // jsdom's File cannot be read as text.
    return Object.assign(made, { text: async () => text });
  };
  await user.upload(picker, file('{ "metod": "linear" }'));
  expect(await screen.findByText(/il campo «metod» non esiste: forse «method»/)).toBeVisible();
  expect(stored(host)).toEqual({ version: 2, year: 2026 });

  await user.upload(picker, file('{ "severities": { "weights-sum": "off" } }'));
  expect(await screen.findByText("Fatto: Impostazioni da cruscotto.json")).toBeVisible();
  expect(stored(host)).toEqual({ version: 2, severities: { "weights-sum": "off" } });
  await user.click(screen.getByRole("button", { name: "Ripristina" }));
  await waitFor(() => expect(stored(host)).toEqual({ version: 2, year: 2026 }));
});

it("shows the text of cruscotto.json where no file can be saved, as in Excel on a Mac", async () => {
  const { user } = await openSettings({ year: 2026 }, { savesNoFiles: true });
  await user.click(screen.getByRole("button", { name: "Salva cruscotto.json" }));
  const shown = screen.getByRole<HTMLTextAreaElement>("textbox", { name: "cruscotto.json" });
  expect(JSON.parse(shown.value)).toEqual({ version: 2, year: 2026 });
});

it("brings everything back to what is usual", async () => {
  const { host, user } = await openSettings({ cap: 1.2, phase: "drafting" });
  await user.click(screen.getByRole("button", { name: "Torna ai valori normali" }));
  await waitFor(() => expect(stored(host)).toEqual({ version: 2, phase: "drafting" }));
  expect(screen.queryByRole("button", { name: "Torna ai valori normali" })).not.toBeInTheDocument();
});

it("is reached from the scores, and from a finding's own rule", async () => {
  const host = new FakeHost(sampleWorkbook());
  const user = userEvent.setup();
  renderApp({ host, view: "scores" });
  await user.click(await screen.findByRole("button", { name: /Cambia massimo, soglie e fasce/ }));
  expect(await screen.findByRole("heading", { name: "Punteggi" })).toHaveFocus();

  await user.click(screen.getByRole("button", { name: "Vedi e correggi gli errori" }));
  await user.click(await screen.findByRole("button", { name: "Perché?" }));
  const dialog = await screen.findByRole("dialog", { name: SUM.replace(" %", "\u00a0%") });
  await user.selectOptions(await within(dialog).findByRole("combobox", { name: "Gravità" }), "Nota");
  await waitFor(() => expect(stored(host)).toEqual({ version: 2, severities: { "weights-sum": "info" } }));
});
