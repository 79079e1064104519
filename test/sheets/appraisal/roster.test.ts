import { rosterFindings } from "../../../src/domain";
import { peopleIn } from "../../../src/sheets/appraisal/roster";
import { rosterHeaders } from "../../../src/locales/headers";
import { tableIn } from "../../../src/sheets/table";
import { regionOf } from "../regions";

const known = Object.values(rosterHeaders).flat();
const superiors = (cell: string) =>
  peopleIn(
    tableIn(
      regionOf([
        ["姓名", "上级"],
        ["李明", cell],
        ["Smith, John", ""],
      ]),
      known,
      [],
    ),
  )?.[0];

test.each([
  ["王磊、褚勇", ["王磊", "褚勇"], false],
  ["王磊 70 褚勇 30", ["王磊", "褚勇"], true],
  ["王磊70%，褚勇30%", ["王磊", "褚勇"], true],
  ["A/B", ["A", "B"], false],
  ["Smith, John", ["Smith, John"], false],
  ["Li 2", ["Li 2"], false],
  ["", [], false],
])("[P18] superiors written as %s", (cell, managers, isWeighted) => {
  expect(superiors(cell)).toMatchObject({ managers, isWeighted });
});

test("[P16] two people of one name are told apart by their numbers", () => {
  const region = regionOf([
    ["工号", "姓名", "上级"],
    ["1001", "王磊", "褚勇"],
    ["1002", "李明", "王磊（1001）"],
    ["1003", "王磊", "褚勇"],
  ]);
  const people = peopleIn(tableIn(region, known, []));
  expect(people?.map(({ name }) => name)).toEqual(["王磊（1001）", "李明", "王磊（1003）"]);
  expect(people?.[1]?.managers).toEqual(["王磊(1001)"]);
});

test("[P18] a superior written by number is found; one of several of a name is asked for", () => {
  const people = peopleIn(
    tableIn(
      regionOf([
        ["工号", "姓名", "上级"],
        ["1", "李娜", ""],
        ["2", "李娜", ""],
        ["3", "张敏", "1"],
        ["4", "王强", "李娜"],
      ]),
      known,
      [],
    ),
  );
  expect(people?.map(({ name, managers }) => [name, managers])).toEqual([
    ["李娜（1）", []],
    ["李娜（2）", []],
    ["张敏", ["李娜（1）"]],
    ["王强", ["李娜"]],
  ]);
  const told = rosterFindings(people ?? [], []).filter(({ name }) => name === "王强");
  expect(told[0]).toMatchObject({
    kind: "several-superiors",
    other: "李娜",
    nearest: "李娜(1) / 李娜(2)",
  });
});
