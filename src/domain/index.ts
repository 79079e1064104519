export {
  type Column,
  columnOf,
  columnOfCells,
  fractionsOf,
  refined as columnRefined,
  valueAt,
} from "./column";
export { Decimal, figure, ofCell, ofText } from "./decimal";
export { type Fraction, decimalOf, doubleOf, fractionOf, rounded } from "./fraction";
export { type Place } from "./place";
export { nameKey, narrow, nearestName, shownName } from "./name";
export {
  type Figure,
  type MissingRating,
  type Refusal,
  type Spot,
  isUnanswerable,
  onSheet,
} from "./refusal";
export { type Result, accept, all, andThen, at, each, invariant, mapped, refuse } from "./result";

export { type SplitRequest } from "./allocation/request";
export { split } from "./allocation/split";

export { type Figures } from "./appraisal/figures";
export { type RosterFinding, rosterFindings } from "./appraisal/roster-findings";
export { type Ratings, type Zeros } from "./appraisal/rating";
export {
  type Convention,
  type Indicator,
  type RaterGroup,
  type Scheme,
  understandScheme,
} from "./appraisal/scheme";
export { type SchemeRow } from "./appraisal/scheme-rows";
export {
  type LowRatings,
  type LowRater,
  type Scale,
  inPercent,
  lowRatings,
  lowRaters,
  onScale,
  smallerScales,
} from "./appraisal/points-scale";
export { type Appraisal, type Missing, type Policy, type Score, appraise } from "./appraisal/score";

export { type CalibrationMethod, type Calibrated, calibrate } from "./appraisal/leniency";
export {
  type GradeShare,
  type Ties,
  forcedDistribution,
  seats,
} from "./appraisal/forced-distribution";
export { type Band, type Grading, grading } from "./appraisal/grade";
export { type KeyFigure, type KeyFigureRule, points } from "./appraisal/key-figure";
export { type PerUnit } from "./appraisal/per-unit";
export { type Points } from "./appraisal/points-rule";
export { type WeightedScore, weighted } from "./appraisal/weighted";
export { type Statistic, agreement, statistics } from "./appraisal/agreement/agreement";
export { type RatingTable } from "./appraisal/agreement/rating-table";

export {
  type Assignment,
  type Person,
  type Relation,
  type Shortage,
  proposeRaters,
  shortages,
} from "./appraisal/roster";
export {
  type GapKind,
  type Report,
  type ReportGroup,
  type ReportRule,
  isNearEdge,
  leastRaters,
  reportsOf,
} from "./appraisal/report";
export { type Issue, contributorsOf, tellsTooMuch } from "./appraisal/issues";
export {
  type GroupKey,
  type IndicatorKey,
  type Template,
  type TemplateKey,
} from "./templates/template";
export { templates } from "./templates";
export { vip } from "./templates/vip";

export { cascade } from "./allocation/cascade";
export { type PhaseRequest, type Table, phase } from "./allocation/phase";
export { type Trace, trace } from "./allocation/trace";
export { type AuditRequest, type Check, audit } from "./allocation/audit";
export { blend } from "./allocation/blend";
export { type MatrixRequest, matrix } from "./allocation/matrix";
export { type Rate, type RatesRequest, rates } from "./allocation/rates";
export { type RespreadRequest, respread } from "./allocation/respread";
export { season } from "./allocation/season";

export { attainment } from "./attainment/attainment";
export { type Pace, pace } from "./attainment/pace";
export { type Budget, budget } from "./reward/budget";
export {
  type WageMode,
  type WageRule,
  companyWageRule,
  floatingWage,
} from "./reward/floating-wage";
export { type PayoutMode, payout } from "./reward/payout";
export { type TwoWayCurve, twoWayPayout } from "./reward/two-way-payout";
export { type TableRow } from "./sorted-table";
export { type TierMode, tiered } from "./reward/tiers";

export type {
  Basis,
  Hold,
  MeasurePlan,
  MeasureRequest,
  Overshoot,
  YearRequest,
} from "./planning/year";
export { centPlaces } from "./planning/annual";
export { finestStep } from "./planning/reached";
export { planYear } from "./planning/year-plan";
export { filledPath } from "./allocation/tree";
export { type Node, figuresOf, filledPaths, nodesOf, sumIn, sumOver } from "./planning/nodes";
export { type Light } from "./planning/light";
export { type PlanAudit, auditPlan } from "./planning/plan-audit";
export { type Breach, type Identity, breaches } from "./planning/identity";
export { type PeriodCount, evenProfile, seasonalProfile, weeksProfile } from "./planning/profiles";
export { type Answer, type Gap, answered, gapsOf } from "./planning/proposals";
