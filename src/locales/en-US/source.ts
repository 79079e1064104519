import type { SourceWords } from "../targets-shape";

export const source: SourceWords = {
  subtotals: (count, rows) =>
    `${count === 1 ? "1 row adds" : `${count} rows add`} others up and ${count === 1 ? "gets" : "get"} no target (row ${rows})`,
  subtotalOff: (label, shown, sum) => `${label}: the table says ${shown}, its rows add up to ${sum}`,
  takeIn: "It is a row: take it in",
  readAsNumbers: (count, text, shown) =>
    `${count === 1 ? "1 number" : `${count} numbers`} written as text ${count === 1 ? "was" : "were"} read ("${text}" is ${shown})`,
  unclear: (header, blank, negative, faulty) =>
    `“${header}” has no valid figure: ${[blank && `blank (${blank})`, negative && `negative (${negative})`, faulty && `no number (${faulty})`].filter(Boolean).join("; ")}`,
  rowOf: (row, who) => `row ${row} ${who}`,
  change: "Change",
  unclearLabel: "These rows",
  unclearAnswers: {
    usual: "Blank or negative: 0; not a number: left out",
    zero: "All count 0",
    leave: "All are left out",
    mean: "Blank: mean of siblings",
  },
  repeated: (leaves, example, all) => `${leaves} names stand in several rows (such as “${example}”); the plan has ${all} leaves`,
  repeatedLabel: "Rows of one name",
  repeatedAnswers: { add: "Add up", apart: "Keep apart as 1, 2 …" },
  notes: (count, rows) => `Left out, as there is neither a name nor a figure: row ${rows}${count > 1 ? ` (${count} rows)` : ""}`,
  hidden: (count, rows) => `Hidden or filtered out: row ${rows}${count > 1 ? ` (${count} rows)` : ""}`,
  hiddenLabel: "Hidden rows",
  hiddenAnswers: { take: "Take them", leave: "Leave them out: visible rows only" },
  unusedLevels: (headers) => `Columns that are no level of the plan: ${headers}. If one is, say so below; else nothing is added up by it`,
  alike: (names) => `These look like one, written differently: ${names}. If so, write them alike; as it is they are planned apart`,
  yearOff: (header, rows, year, sum) => `“${header}” is not the sum of its periods (row ${rows}): it says ${year}, they come to ${sum}`,
  zeros: (count, rows) => `A driver of 0 gets 0: row ${rows}${count > 1 ? ` (${count} rows)` : ""}`,
  yearOf: (from, to) => `Sum of ${from}–${to}`,
  keysUnclear:
    "Rows of your table cannot be told apart by their names alone (blank or merged keys, or one name twice): drivers are written as values and do not follow the table. Fill those cells and pick the table again",
  textDrivers:
    "Some drivers are numbers written as text: they are written as values and do not follow the table. Make them numbers and pick the table again",
};
