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
