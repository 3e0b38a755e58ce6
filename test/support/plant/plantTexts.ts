import { sameAddress } from "../../../src/model/address";
import { fold } from "../../../src/rules/fold";
import {
  edit,
  listedLeaves,
  measured,
  ownCodes,
  ownTitles,
  textAt,
  type Defect,
  type Planter,
} from "./plant";

const PARTS = /^(.*?)(\d+)$/;

export const textPlanters: Readonly<Record<string, Planter>> = {
  "code-duplicate": (plan, workbook) =>
    ownCodes(plan, workbook).flatMap((node): Defect[] => {
      if (plan.nodes.some(({ parent }) => parent === node.id)) return [];
      const before = ownCodes(plan, workbook).find(
        (other) => other !== node && other.parent === node.parent && other.kind === node.kind,
      );
      return before?.code &&
        node.code &&
        before.code.at.row < node.code.at.row &&
        before.code.at.sheet === node.code.at.sheet
        ? [edit(node.code.at, before.code.value)]
        : [];
    }),
  "code-parent": (plan, workbook) =>
    ownCodes(plan, workbook).flatMap((node): Defect[] => {
      const parent = plan.nodes.find(({ id }) => id === node.parent);
      const many = plan.nodes.filter(({ kind, code }) => kind === node.kind && code).length > 2;
      const nested = many && node.code && parent?.code && node.code.value.startsWith(`${parent.code.value}.`);
      return node.code && nested
        ? [edit(node.code.at, `97.${node.code.value.split(".").slice(1).join(".")}`)]
        : [];
    }),
  "code-gap": (plan, workbook) =>
    ownCodes(plan, workbook).flatMap((node): Defect[] => {
      const siblings = plan.nodes.filter(
        ({ parent, kind, code }) => parent === node.parent && kind === node.kind && code,
      );
      const match = PARTS.exec(node.code?.value ?? "");
      const leaf = !plan.nodes.some(({ parent }) => parent === node.id);
      if (!node.code || !match?.[1] || siblings.length < 2 || siblings.at(-1) !== node || !leaf) return [];
      return [edit(node.code.at, `${match[1]}${Number(match[2]) + 3}`)];
    }),
  "code-reference": (plan, workbook) =>
    listedLeaves(plan).flatMap((node) =>
      node.mentions.flatMap(({ at, code }): Defect[] => {
        const text = textAt(workbook, at);
        return code && node.code?.value === code && text.includes(code) && code.includes(".")
          ? [edit(at, text.replace(code, "9.9.9"))]
          : [];
      }),
    ),
  "code-format": (plan, workbook) =>
    listedLeaves(plan).flatMap((node) =>
      node.mentions.flatMap(({ at, code }): Defect[] => {
        const text = textAt(workbook, at);
        return code && node.code?.value === code && text.includes(code) && /^\d+\.[1-9]\d*$/.test(code)
          ? [edit(at, text.replace(code, code.replace(/\.(\d+)$/, ".0$1")))]
          : [];
      }),
    ),
  "title-duplicate": (plan, workbook) =>
    ownTitles(plan, workbook).flatMap((node): Defect[] => {
      const before = plan.nodes.find(({ parent, kind }) => parent === node.parent && kind === node.kind);
      const leaf = !plan.nodes.some(({ parent }) => parent === node.id);
      return before &&
        before !== node &&
        leaf &&
        node.code &&
        node.mentions.length === 0 &&
        before.title.value !== node.title.value
        ? [edit(node.title.at, before.title.value)]
        : [];
    }),
  "title-mismatch": (plan, workbook) =>
    listedLeaves(plan).flatMap((node) => {
      const places = [node.title.value, ...node.mentions.map(({ title }) => title)].map(fold);
      if (!node.kind.endsWith("Objective") || new Set(places).size > 1) return [];
      return node.mentions.flatMap(({ at }) => {
        const text = textAt(workbook, at);
        return /\p{L}$/u.test(text) ? [edit(at, `${text} integrati`)] : [];
      });
    }),
  "objective-repeated": (plan, workbook) =>
    ownTitles(plan, workbook).flatMap((node): Defect[] => {
      const far = plan.nodes.find(
        ({ kind, parent, code }) => kind === "operationalObjective" && parent !== node.parent && code,
      );
      const ready =
        node.kind === "operationalObjective" &&
        plan.nodes.filter(({ kind }) => kind === node.kind).length > 2 &&
        node.code &&
        node.mentions.length === 0 &&
        far &&
        far.title.at.row < node.title.at.row;
      return ready && far && far.title.value !== node.title.value
        ? [edit(node.title.at, far.title.value)]
        : [];
    }),
  "text-truncated": (plan, workbook) =>
    measured(plan).flatMap(({ name }) => {
      const text = textAt(workbook, name.at);
      return text === name.value && text.split(" ").length > 1 ? [edit(name.at, `${text} di`)] : [];
    }),
  "indicator-name-missing": (plan, workbook) =>
    measured(plan).flatMap(({ name, targets }) =>
      textAt(workbook, name.at) === name.value && targets.some(({ at }) => !sameAddress(at, name.at))
        ? [edit(name.at, "")]
        : [],
    ),
  "indicator-duplicate": (plan, workbook) =>
    measured(plan).flatMap((indicator): Defect[] => {
      const other = measured(plan).find(({ parent }) => parent !== indicator.parent);
      const kind = (id: string) => plan.nodes.find((node) => node.id === id)?.kind;
      const alike = other && kind(other.parent) === kind(indicator.parent);
      const own = textAt(workbook, indicator.name.at) === indicator.name.value;
      return other &&
        alike &&
        own &&
        fold(other.name.value) !== fold(indicator.name.value) &&
        indicator.name.at.row > other.name.at.row
        ? [edit(indicator.name.at, other.name.value)]
        : [];
    }),
  "indicator-two-measures": (plan, workbook) =>
    measured(plan).flatMap(({ name }) =>
      textAt(workbook, name.at) === name.value
        ? [edit(name.at, "tempo medio di evasione/% pratiche evase entro 5 giorni")]
        : [],
    ),
};
