import fc from "fast-check";
import { type Person, proposeRaters, rosterFindings } from "../../../src/domain";

const groups = [
  { name: "上级", relation: "superior" as const },
  { name: "同级", relation: "peers" as const },
  { name: "下级", relation: "subordinates" as const },
  { name: "自评", relation: "self" as const },
];
const withoutTeams = groups.filter(({ relation }) => relation !== "subordinates");

function found(people: readonly Person[]) {
  return rosterFindings(people, proposeRaters(people, withoutTeams)).map(
    ({ kind, row, other, nearest }) => [kind, row, other, nearest].filter((part) => part !== ""),
  );
}

test("[P18] several superiors rate alike, and the peers of each are peers", () => {
  const people = [
    { name: "王磊", managers: [] },
    { name: "褚勇", managers: [] },
    { name: "李明", managers: ["王磊", "褚勇"] },
    { name: "张伟", managers: ["王磊"] },
    { name: "赵强", managers: ["褚勇"] },
  ];
  const own = proposeRaters(people, withoutTeams).filter(({ ratee }) => ratee === "李明");
  expect(own.map(({ group, rater }) => `${group} ${rater}`)).toEqual([
    "上级 王磊",
    "上级 褚勇",
    "同级 张伟",
    "同级 赵强",
    "自评 李明",
  ]);
});

test("[P18] own, unknown and circling superiors and names that stand twice are found with their rows", () => {
  expect(
    found([
      { name: "王磊", managers: ["王磊"] },
      { name: "李明", managers: ["王雷"] },
      { name: "张伟", managers: ["赵强"] },
      { name: "赵强", managers: ["张伟"] },
      { name: "钱进", managers: ["王磊", "褚勇"], isWeighted: true },
      { name: " 李明", managers: ["王磊"] },
    ]),
  ).toEqual([
    ["own-superior", 0],
    ["no-superior", 0],
    ["twice", 1],
    ["circle", 2, "赵强 → 张伟"],
    ["circle", 3, "张伟 → 赵强"],
    ["unknown-superior", 4, "褚勇", "王磊"],
    ["weights", 4],
  ]);
});

const names = ["甲", "乙", "丙", "丁", "戊", "己"];
const rosters = fc
  .array(fc.subarray(names, { maxLength: 2 }), { minLength: 1, maxLength: 6 })
  .map((managers) =>
    managers.map((own, row): Person => ({ name: names[row] ?? "", managers: own })),
  );

test("[P18] nobody is dropped in silence: everybody is appraised or found with the reason", () => {
  fc.assert(
    fc.property(rosters, fc.constantFrom(groups, withoutTeams), (people, asked) => {
      const assignments = proposeRaters(people, asked);
      const appraised = new Set(assignments.map(({ ratee }) => ratee));
      const told = new Set(
        rosterFindings(people, assignments)
          .filter(({ kind }) => kind === "no-superior" || kind === "no-team")
          .map(({ name }) => name),
      );
      for (const { name } of people)
        expect([name, appraised.has(name)]).toEqual([name, !told.has(name)]);
      for (const { ratee, rater, group } of assignments)
        expect([group, rater === ratee]).toEqual([group, group === "自评"]);
    }),
  );
});
