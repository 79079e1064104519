import {
  Decimal,
  type SchemeRow,
  type Template,
  templates,
  understandScheme,
} from "../../src/domain";
import { paneWords } from "../../src/locales";
import { vipWeights } from "./appraisal/company";

const rowsOf = ({ groups }: Template): SchemeRow[] =>
  groups.flatMap(({ group, weight, indicators }) =>
    indicators.map((own, index) => ({
      row: index + 1,
      group,
      groupWeight: new Decimal(weight),
      indicator: own.indicator,
      weight: own.weight === undefined ? undefined : new Decimal(own.weight),
      minRaters: undefined,
    })),
  );
const weightsOf = (template: Template) => {
  const scheme = understandScheme(rowsOf(template));
  return scheme.ok
    ? scheme.value.groups.flatMap(({ indicators }) =>
        indicators.map(({ weight }) => (Number(weight.top) * 100) / Number(weight.bottom)),
      )
    : scheme.refusal;
};

test("[P3] every built-in scheme has the effective weights of the company's document", () => {
  expect(
    Object.fromEntries(templates.map((template) => [template.key, weightsOf(template)])),
  ).toEqual({
    vip: vipWeights,
    "key-account": vipWeights,
    postal: [20, 30, 20, 30],
    supervisor: { code: "weight-missing", row: 1 },
  });
});

test("[P4] the key account manager's position control is report completion, lost bids and senior account manager churn", () => {
  const superior = templates
    .find(({ key }) => key === "key-account")
    ?.groups[0]?.indicators.map(({ indicator }) => indicator);
  expect(superior?.slice(4)).toEqual(["report-completion", "lost-bids", "senior-manager-churn"]);
});

test("every scheme, group and indicator has a name in three languages, and no two share one", () => {
  for (const { templates: names, groups, indicators } of Object.values(paneWords)) {
    expect(templates.map(({ key }) => names[key]).filter((name) => name.length < 2)).toEqual([]);
    for (const list of [names, groups, indicators])
      expect(new Set(Object.values(list)).size).toBe(Object.values(list).length);
  }
});
