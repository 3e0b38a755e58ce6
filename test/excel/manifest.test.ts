import { execFileSync, spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { COMMANDS } from "../../src/commands/commands";

const ROOT = join(__dirname, "../..");
const BASE = "https://localhost:3000/";
const xml = readFileSync(join(ROOT, "manifest.xml"), "utf8");
const manifest = new DOMParser().parseFromString(xml, "application/xml");
const all = (name: string): Element[] => [...manifest.getElementsByTagName(name)];
const values = [...xml.matchAll(/(?:DefaultValue|Value)="([^"]*)"/g)].map(([, value = ""]) => value);
const urls = values.filter((value) => value.includes("://"));

/** Width and height a PNG file declares. */
function pngSize(path: string): readonly [number, number] {
  const bytes = readFileSync(path);
  return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
}

it("is well-formed XML", () => {
  expect(all("parsererror")).toEqual([]);
});

it("resolves every resid, and has no resource nobody asks for", () => {
  const asked = [...xml.matchAll(/resid="([^"]*)"/g)].map(([, id]) => id);
  const given = [...xml.matchAll(/<bt:(?:Image|Url|String) id="([^"]*)"/g)].map(([, id]) => id);
  expect(new Set(given).size).toBe(given.length);
  expect([...new Set(asked)].sort()).toEqual([...given].sort());
});

it("keeps identifiers and labels within what Excel accepts", () => {
  for (const [, id = ""] of xml.matchAll(/resid="([^"]*)"/g)) expect(id.length).toBeLessThanOrEqual(32);
  const strings = (list: string) => all(list).flatMap((element) => [...element.querySelectorAll("*")]);
  const texts = (list: string) =>
    strings(list).map(
      (element) => element.getAttribute("DefaultValue") ?? element.getAttribute("Value") ?? "",
    );
  for (const text of texts("bt:ShortStrings")) expect(text.length).toBeLessThanOrEqual(125);
  for (const text of texts("bt:LongStrings")) expect(text.length).toBeLessThanOrEqual(250);
  const ids = [...xml.matchAll(/<(?:Control|Item|Group)[^>]* id="([^"]*)"/g)].map(([, id]) => id);
  expect(new Set(ids).size).toBe(ids.length);
});

/** English Excels, and German ones, where our English is nearer than our Italian: the pane speaks it there too. */
const LOCALES = [
  ...["en-US", "en-GB", "en-AU", "en-CA", "en-IE", "en-IN", "en-NZ", "en-ZA"],
  ...["de-DE", "de-AT", "de-CH"],
];

it("says everything in Italian, and in English to every English and German Excel", () => {
  for (const name of ["bt:String", "DisplayName", "Description", "SupportUrl"])
    for (const element of all(name)) {
      if (element.hasAttribute("resid") || element.getAttribute("id") === "Functions.Namespace") continue;
      for (const locale of LOCALES) {
        const said = element.querySelector(`[Locale="${locale}"]`)?.getAttribute("Value");
        expect([element.getAttribute("id") ?? name, locale, said]).toEqual([
          expect.anything(),
          locale,
          expect.stringMatching(/\S/),
        ]);
      }
    }
  expect(all("DefaultLocale").map((element) => element.textContent)).toEqual(["it-IT"]);
});

it("names only pages of ours, over https", () => {
  expect(urls.length).toBeGreaterThan(20);
  expect(urls.filter((url) => !url.startsWith(BASE))).toEqual([]);
});

it("has the icons it names, in the sizes it says", () => {
  const images = all("bt:Image").filter((element) => element.hasAttribute("DefaultValue"));
  for (const image of images) {
    const size = Number(/\d+$/.exec(image.getAttribute("id") ?? "")?.[0]);
    const path = join(ROOT, (image.getAttribute("DefaultValue") ?? "").slice(BASE.length));
    expect([path, pngSize(path)]).toEqual([path, [size, size]]);
  }
  for (const icon of all("Icon"))
    expect([...icon.children].map((image) => image.getAttribute("size"))).toEqual(["16", "32", "80"]);
  for (const size of [16, 20, 24, 32, 40, 48, 64, 80, 128])
    expect(pngSize(join(ROOT, `assets/icons/cruscotto-${size}.png`))).toEqual([size, size]);
});

it("draws every icon from a source of ours", () => {
  const icons = new Set([...xml.matchAll(/icons\/(\w+)-\d+\.png/g)].map(([, name]) => name));
  for (const icon of icons)
    expect(readFileSync(join(ROOT, `assets/icons/${icon}.svg`), "utf8")).toMatch(/^<svg/);
});

it("names exactly the commands the code carries out", () => {
  const named = all("FunctionName").map((element) => element.textContent);
  expect([...named].sort()).toEqual(Object.keys(COMMANDS).sort());
});

it("asks for the Excel the code needs, for one shared runtime and the namespace PERF", () => {
  expect(all("Set").map((set) => [set.getAttribute("Name"), set.getAttribute("MinVersion")])).toEqual([
    ["ExcelApi", "1.12"],
    ["SharedRuntime", "1.1"],
  ]);
  expect(all("Runtime").map((runtime) => runtime.getAttribute("lifetime"))).toEqual(["long"]);
  const namespace = all("bt:String").find((element) => element.getAttribute("id") === "Functions.Namespace");
  expect(namespace?.getAttribute("DefaultValue")).toBe("PERF");
});

it("opens one pane: none of its actions has an id of its own in a runtime that is shared", () => {
  // https://learn.microsoft.com/javascript/api/manifest/action: no TaskpaneId where the runtime's lifetime is long.
  expect(all("TaskpaneId")).toEqual([]);
});

it("offers what a cell has to say where cells are right-clicked", () => {
  const menu = all("OfficeMenu").find((element) => element.getAttribute("id") === "ContextMenuCell");
  const named = [...(menu?.getElementsByTagName("FunctionName") ?? [])].map(({ textContent }) => textContent);
  expect(named).toEqual(["explainCell", "showInTree"]);
});

it("has keys for commands there are, each once", () => {
  const url = all("ExtendedOverrides")[0]?.getAttribute("Url") ?? "";
  const { actions, shortcuts } = JSON.parse(readFileSync(join(ROOT, url.slice(BASE.length)), "utf8")) as {
    actions: readonly { id: string; type: string }[];
    shortcuts: readonly { action: string; key: { default: string; mac: string } }[];
  };
  for (const { id, type } of actions) {
    expect(Object.keys(COMMANDS)).toContain(id);
    expect(type).toBe("ExecuteFunction");
  }
  expect(shortcuts.map(({ action }) => action)).toEqual(actions.map(({ id }) => id));
  for (const side of ["default", "mac"] as const) {
    const keys = shortcuts.map(({ key }) => key[side]);
    expect(new Set(keys).size).toBe(keys.length);
    for (const key of keys) expect(key).toMatch(/^(?:Ctrl|Command)\+(?:Alt|Option)\+Shift\+[A-Z]$/);
  }
});

it("is written for another host by the build", () => {
  const script = `process.stdout.write(require("./webpack.config.js").manifestFor(process.argv[1], process.argv[2]))`;
  const moved = execFileSync(process.execPath, ["-e", script, xml, "https://example.org/cruscotto/"], {
    cwd: ROOT,
    encoding: "utf8",
  });
  expect(moved).not.toContain("localhost");
  expect(moved).toContain('DefaultValue="https://example.org/cruscotto/taskpane.html"');
  expect(moved).toContain("<AppDomain>https://example.org</AppDomain>");
});

const reader = (() => {
  try {
    // jsdom lacks what its parser asks for: it is read in a process of its own.
    return require.resolve("office-addin-manifest");
  } catch {
    console.info("office-addin-manifest is not installed: the manifest is not read with it");
    return null;
  }
})();
(reader ? it : it.skip)("is what Microsoft's own reader says it is", () => {
  const script = `require(process.argv[1]).OfficeAddinManifest.readManifestFile("manifest.xml").then((info) => process.stdout.write(JSON.stringify(info)))`;
  const said = execFileSync(process.execPath, ["-e", script, reader ?? ""], { cwd: ROOT, encoding: "utf8" });
  expect(JSON.parse(said)).toMatchObject({
    displayName: "Cruscotto",
    defaultLocale: "it-IT",
    hosts: ["Workbook"],
    officeAppType: "TaskPaneApp",
    permissions: "ReadWriteDocument",
    defaultSettings: { sourceLocation: "https://localhost:3000/taskpane.html" },
  });
});

const SCHEMA = join(ROOT, "../shared/design/excel-host/xsd/OfficeAppManifestV1_1.xsd");
const checkable = existsSync(SCHEMA) && spawnSync("xmllint", ["--version"]).status === 0;
if (!checkable) console.info("the manifest's schema or xmllint is not here: not validated against it");
(checkable ? it : it.skip)("is valid against Microsoft's schema", () => {
  const { status, stderr } = spawnSync(
    "xmllint",
    ["--noout", "--nonet", "--schema", SCHEMA, join(ROOT, "manifest.xml")],
    { encoding: "utf8" },
  );
  expect([status, stderr]).toEqual([0, expect.stringContaining("validates")]);
});
