import { abbreviatedHeadings } from "./abbreviatedHeadings";
import { actionsWithWeights } from "./actionsWithWeights";
import { balancedScorecard } from "./balancedScorecard";
import { bilingual } from "./bilingual";
import { blanksBelow } from "./blanksBelow";
import { budgetSheet } from "./budgetSheet";
import { cardPerRowPair } from "./cardPerRowPair";
import { cardsSideBySide } from "./cardsSideBySide";
import { chamberCard } from "./chamberCard";
import { englishGoals } from "./englishGoals";
import { englishTable } from "./englishTable";
import { expectedPerformance } from "./expectedPerformance";
import { fieldsDownColumn } from "./fieldsDownColumn";
import { fieldsDownNumbered } from "./fieldsDownNumbered";
import { fieldsYears } from "./fieldsYears";
import { formInTwoHalves } from "./formInTwoHalves";
import { ganttCard } from "./ganttCard";
import { groupedHeader } from "./groupedHeader";
import { halfYearResults } from "./halfYearResults";
import { halfYearStates } from "./halfYearStates";
import { healthStandard } from "./healthStandard";
import { hospitalBudget } from "./hospitalBudget";
import { indicatorRegister } from "./indicatorRegister";
import { inlineLabels } from "./inlineLabels";
import { joinedByReference } from "./joinedByReference";
import { kpiCard } from "./kpiCard";
import { labelPairs } from "./labelPairs";
import { labelsAbove } from "./labelsAbove";
import { levelInAColumn } from "./levelInAColumn";
import { managementObjectives } from "./managementObjectives";
import { managerSections } from "./managerSections";
import { minimumThreshold } from "./minimumThreshold";
import { ministryCard } from "./ministryCard";
import { minMaxColumns } from "./minMaxColumns";
import { multilineCells } from "./multilineCells";
import { numberedColumns } from "./numberedColumns";
import { numberedIndicators } from "./numberedIndicators";
import { objectivesByManager } from "./objectivesByManager";
import { officesOnce } from "./officesOnce";
import { ordinalYears } from "./ordinalYears";
import { outlineByCode } from "./outlineByCode";
import { parkLabelsAbove } from "./parkLabelsAbove";
import { pegLevels } from "./pegLevels";
import { phasesTable } from "./phasesTable";
import { piaoValue } from "./piaoValue";
import { publicValue } from "./publicValue";
import { quarters } from "./quarters";
import { repeatedPages } from "./repeatedPages";
import { rowPerIndicator } from "./rowPerIndicator";
import { scoreScale } from "./scoreScale";
import { sectionRows } from "./sectionRows";
import { subtotals } from "./subtotals";
import { targetAndResultRows } from "./targetAndResultRows";
import { targetYears } from "./targetYears";
import { threeRowHeader } from "./threeRowHeader";
import { triennialAnnual } from "./triennialAnnual";
import { twoPlans } from "./twoPlans";
import { twoTablesOneSheet } from "./twoTablesOneSheet";
import type { UnseenPlan } from "./unseenPlan";
import { unusualWords } from "./unusualWords";
import { weightInTitle } from "./weightInTitle";
import { weightsAndCards } from "./weightsAndCards";
import { weightsAtTwoLevels } from "./weightsAtTwoLevels";
import { yearBlocks } from "./yearBlocks";
import { yearEndColumns } from "./yearEndColumns";

/** Plans of bodies outside the reference set, by what is special about their sheets. */
export const unseenPlans: Readonly<Record<string, UnseenPlan>> = {
  "one row per indicator, levels repeated": rowPerIndicator,
  "levels written once, blank below": blanksBelow,
  "a budget sheet with a head of form": budgetSheet,
  "heading rows and a table per objective": sectionRows,
  "labels above their values": labelsAbove,
  "a form in two halves": formInTwoHalves,
  "an outline by code": outlineByCode,
  "cards side by side": cardsSideBySide,
  "public value with a base year": publicValue,
  "an English table": englishTable,
  "half-year and final results": halfYearResults,
  "weights at two levels in a paged table": weightsAtTwoLevels,
  "objectives by manager with thresholds": objectivesByManager,
  "three-year and annual objectives, years in a cell": triennialAnnual,
  "labels inside the cells": inlineLabels,
  "years under one heading": targetYears,
  "subtotals and a grand total": subtotals,
  "two tables on one sheet": twoTablesOneSheet,
  "strategic lines and management objectives": managementObjectives,
  "target and result of each year": yearBlocks,
  "abbreviated headings": abbreviatedHeadings,
  "actions with weights as texts": actionsWithWeights,
  "a header that groups its columns": groupedHeader,
  "standards instead of targets": healthStandard,
  "two sheets joined by reference": joinedByReference,
  "the level in a column of its own": levelInAColumn,
  "numbered indicators on a card": numberedIndicators,
  "a chamber's card with last year's state": chamberCard,
  "half-year values and states": halfYearStates,
  "objectives and indicators in two tables joined by code": cardPerRowPair,
  "thresholds in front of the target": minimumThreshold,
  "a balanced scorecard": balancedScorecard,
  "targets by quarter": quarters,
  "numbered indicators in columns": numberedColumns,
  "results, deviation and notes beside the targets": yearEndColumns,
  "weight and number in the heading of each objective": weightInTitle,
  "threshold, target and excellence under one heading": expectedPerformance,
  "unusual words for the usual fields": unusualWords,
  "goals, measures and metrics in English": englishGoals,
  "a table of weights by title and a card per sheet": weightsAndCards,
  "objectives on one sheet, a register of indicators on another": indicatorRegister,
  "three rows of headings": threeRowHeader,
  "values for each level of achievement": scoreScale,
  "a printed page's head and foot between the rows": repeatedPages,
  "a hospital unit's performance sheet": hospitalBudget,
  "fields down the first column, an objective a column": fieldsDownColumn,
  "objectives in columns with numbered indicators": fieldsDownNumbered,
  "objectives in columns with results and a total column": fieldsYears,
  "a section with its own headings per manager": managerSections,
  "organisational and individual performance on one sheet": twoPlans,
  "mission, programme and four levels of objectives": pegLevels,
  "phases with weights and deadlines under each objective": phasesTable,
  "a card with its indicators and a Gantt of phases": ganttCard,
  "cards of label rows and value rows": parkLabelsAbove,
  "cards with four labels a row": labelPairs,
  "a ministry's card with a table of indicators": ministryCard,
  "bilingual headings": bilingual,
  "a PIAO table with dimension, beneficiaries and years as targets": piaoValue,
  "target and result in rows, years in columns": targetAndResultRows,
  "years named by their place": ordinalYears,
  "a chamber's card with a table of KPIs and benefits": kpiCard,
  "minimum, target and maximum with codes in titles": minMaxColumns,
  "several indicators and targets in the lines of one cell": multilineCells,
  "offices named once before their objectives": officesOnce,
};
