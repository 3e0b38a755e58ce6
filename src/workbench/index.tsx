import * as React from "react";
import * as jsx from "react/jsx-runtime";
import * as ReactDOM from "react-dom";
import * as client from "react-dom/client";
Object.assign(window, { React: { ...React, ...jsx }, ReactDOM: { ...ReactDOM, ...client } });
document.addEventListener("DOMContentLoaded", () => {
  const w = window as any;
  const C = w.UniverCore;
  const t0 = performance.now();
  const univer = new C.Univer({ locale: "itIT", locales: { itIT: w.UniverPresetSheetsCoreItIT }, theme: w.UniverThemes.defaultTheme, darkMode: false });
  const preset = w.UniverPresetSheetsCore.UniverSheetsCorePreset({ container: "workbench", toolbar: true, formulaBar: true });
  for (const p of preset.plugins) Array.isArray(p) ? univer.registerPlugin(p[0], p[1]) : univer.registerPlugin(p);
  const api = w.UniverCoreFacade.FUniver.newAPI(univer);
  w.api = api;
  const wb = api.createWorkbook({ id: "b", name: "x", sheetOrder: ["s1"], sheets: { s1: { id: "s1", name: "Piano", cellData: { 0: { 0: { v: "Peso" }, 1: { v: 0.5, s: "p" }, 2: { v: 43830, s: "d" }, 3: {v: 1234.5, s:"n"} } }, rowCount: 50, columnCount: 20, mergeData: [{ startRow: 2, endRow: 3, startColumn: 0, endColumn: 1 }] } }, styles: { p: { n: { pattern: "0%" }, bg: { rgb: "#ffee00" } }, d: { n: { pattern: "dd/mm/yyyy" } }, n: {n:{pattern:"#,##0.00"}} } });
  w.wb = wb;
  console.log("boot", performance.now() - t0, performance.now());
});
