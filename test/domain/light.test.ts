import {
  Decimal,
  type MeasureRequest,
  type YearRequest,
  auditPlan,
  columnOfCells,
  evenProfile,
  planYear,
} from "../../src/domain";

const paths = [["Li"], ["Wang"], ["Zhou"]];

function lightOf(
  total: number,
  drivers: number[],
  step: string,
  more: Partial<YearRequest> = {},
  isCount = false,
) {
  const measure: MeasureRequest = {
    basis: { kind: "drivers", total: new Decimal(total), drivers: columnOfCells(drivers) },
    step: new Decimal(step),
  };
  const request: YearRequest = { paths, measures: [measure], ...more };
  const plans = planYear(request);
  if (!plans.ok || !plans.value[0]) throw new Error("no plan");
  return auditPlan(request, 0, plans.value[0], isCount).light;
}

test("[D13] green: 1,200,000 over 1, 2, 3 in steps of 1,000 and twelve even months; the worst cell by hand", () => {
  const light = lightOf(1_200_000, [1, 2, 3], "1000", { profile: evenProfile(12) });
  expect(light).toMatchObject({ isGreen: true, zeros: [] });
  // 200,000 ÷ 12 is 16,666.66…: 17,000 is off by 333.33, 16,000 by 666.66.
  expect(light?.worst.by.toFixed(2)).toBe("666.67");
});

test("[D13] amber where a row with a driver gets nothing: 12,000 over 1, 1,000 in steps of 10,000", () => {
  const light = lightOf(12_000, [1, 1000, 0], "1000");
  expect(light).toMatchObject({ isGreen: false, zeros: [0] });
});

test("[D13] a row whose max says so may get nothing", () => {
  const measure: MeasureRequest = {
    basis: {
      kind: "drivers",
      total: new Decimal(12),
      drivers: columnOfCells([1, 5, 6]),
      max: columnOfCells([0.5, 0, 0]),
    },
    step: new Decimal(1),
  };
  const request: YearRequest = { paths, measures: [measure] };
  const plans = planYear(request);
  if (!plans.ok || !plans.value[0]) throw new Error("no plan");
  expect(auditPlan(request, 0, plans.value[0]).light?.zeros).toEqual([]);
});

test("[D13] amber where rounding moves a year by more than 1 %: 1,000 over 1, 1, 1 in steps of 10 is 340, 330, 330", () => {
  const light = lightOf(1000, [1, 1, 1], "10");
  expect(light?.isGreen).toBe(false);
  // 340 is 2 % above 333.33…, 330 is 1 % below.
  expect(light?.moved?.part.toFixed(4)).toBe("0.0200");
  expect(light?.moved?.row).toBe(0);
});

test("[D13] amber where more than 1 cell in 20 is moved by more than 5 %", () => {
  const light = lightOf(90_000, [1, 1, 1], "1000", { profile: evenProfile(12) });
  // 30,000 ÷ 12 is 2,500: each cell is 2,000 or 3,000.
  expect(light).toMatchObject({ isGreen: false, off: { cells: 36, of: 39 } });
});

test("[D13] what is counted is whole: 45 accounts over 1, 2, 3 and twelve months are green", () => {
  expect(lightOf(45, [1, 2, 3], "1", { profile: evenProfile(12) }, true)?.isGreen).toBe(true);
  expect(lightOf(45, [1, 2, 3], "1", { profile: evenProfile(12) })?.isGreen).toBe(false);
});
