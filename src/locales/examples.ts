import type { FunctionId } from "./function-ids";

/** A formula that can be typed anywhere as it stands, and what its cells then show. */
interface Example {
  readonly formula: string;
  readonly result: string;
}

/** One worked example per function, with figures to check by hand; the help pages show the same. */
export const examples: Readonly<Record<FunctionId, Example>> = {
  AGREEMENT: { formula: '=MERIT.AGREEMENT({4,4,5}, "rwg", , 5)', result: "{0.833333333333333}" },
  APPRAISE: {
    formula:
      '=MERIT.APPRAISE({"superior",0.6,"sales",1;"self",0.4,"sales",1}, {"Chen","superior","Wang","sales",80;"Chen","self","Chen","sales",90})',
    result: '{"Chen",80,90,84,1,2}',
  },
  ATTAIN: { formula: "=MERIT.ATTAIN({90;-80}, {100;-100})", result: "{0.9;1.2}" },
  AUDIT: {
    formula: "=MERIT.AUDIT(10, {6;3;1}, {60;39;1}, 1)",
    result: '{"sum",TRUE,0;"whole-steps",TRUE,0;"within-one-step",TRUE,0.9;"zero-driver",TRUE,0}',
  },
  BLEND: { formula: "=MERIT.BLEND({1,1;3,1}, {1,1})", result: "{0.375;0.625}" },
  CALIBRATE: {
    formula: '=MERIT.CALIBRATE({"A";"A";"A";"B";"B";"B"}, {60;70;80;80;90;100}, 3, "shift")',
    result: "{70,1;80,1;90,1;70,1;80,1;90,1}",
  },
  CASCADE: { formula: '=MERIT.CASCADE(10, {"East","Li";"East","Wang";"South","Zhang"}, {1;1;1}, 1)', result: "{4;3;3}" },
  CURVE: { formula: '=MERIT.CURVE({95;88;80;70}, {"A",0.333;"B",0.334;"C",0.333})', result: '{"A";"B";"B";"C"}' },
  FLOATPAY: { formula: "=MERIT.FLOATPAY(6000, {0.89;1;1.1;0.79})", result: "{6000;6120;6240;5880}" },
  GRADE: { formula: '=MERIT.GRADE({90;89.99;75}, {0,"C";80,"B";90,"A"})', result: '{"A";"B";"C"}' },
  KPI: { formula: '=MERIT.KPI({45;60}, 50, "ratio")', result: "{90;100}" },
  MATRIX: { formula: "=MERIT.MATRIX({3;3}, {2,2,2}, , 1)", result: "{1,1,1;1,1,1}" },
  PACE: { formula: "=MERIT.PACE({10,10,10,10}, {8,12,0,0}, 2)", result: "{20,20,1,40,10}" },
  PAYOUT: { formula: '=MERIT.PAYOUT({0.89;1;1.2}, {0.9,1;1.1,2}, "linear")', result: "{0;1.5;2}" },
  PHASE: { formula: "=MERIT.PHASE(12, {1,2,3}, 1)", result: "{2,4,6}" },
  RATES: { formula: "=MERIT.RATES(0.95, {600;400}, {0.9;0.98}, 1)", result: "{551,0.918333333333333;399,0.9975}" },
  RESPREAD: { formula: "=MERIT.RESPREAD(120, {40,20,0,0}, {1,1,1,1}, 2, 1)", result: "{40,20,30,30}" },
  SCHEME: {
    formula: '=MERIT.SCHEME({"superior",0.6,"sales",0.7;"","","cost",0.3;"self",0.4,"plan",0.3;"","","visits",0.1})',
    result: '{"superior","sales",0.42;"superior","cost",0.18;"self","plan",0.3;"self","visits",0.1}',
  },
  SEASON: { formula: "=MERIT.SEASON({1,2,3})", result: "{0.5,1,1.5}" },
  SPLIT: { formula: "=MERIT.SPLIT(10, {60;39;1}, 1)", result: "{6;4;0}" },
  TIERED: { formula: "=MERIT.TIERED(15000, {0,0.1;10000,0.2})", result: "{2000}" },
  TRACE: { formula: "=MERIT.TRACE(10, {60;39;1}, 1)", result: '{60,6,"",0,6;39,3.9,"",0.9,4;1,0.1,"",0.1,0}' },
  WEIGHTED: { formula: '=MERIT.WEIGHTED({80,90,"",95}, {60,10,10,20}, "zero")', result: "{76}" },
};
