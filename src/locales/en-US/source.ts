import type { SourceWords } from "../targets-shape";

export const source: SourceWords = {
  subtotals: (count, rows) =>
    `${count === 1 ? "1 row adds" : `${count} rows add`} others up and ${count === 1 ? "gets" : "get"} no target (row ${rows})`,
  subtotalOff: (label, shown, sum) => `${label}: the table says ${shown}, its rows add up to ${sum}`,
  takeIn: "It is a row: take it in",
  readAsNumbers: (count, text, shown) =>
    `${count === 1 ? "1 number" : `${count} numbers`} written as text ${count === 1 ? "was" : "were"} read ("${text}" is ${shown})`,
  unclear: (blank, negative, faulty) =>
    `Drivers that are no valid figures: ${[blank && `blank (row ${blank})`, negative && `negative (row ${negative})`, faulty && `no number (row ${faulty})`].filter(Boolean).join("; ")}`,
  unclearLabel: "These rows",
  unclearAnswers: {
    usual: "Blank and negative count 0, no numbers are left out",
    zero: "All count 0",
    leave: "All are left out",
    mean: "Blank: the mean of their siblings",
  },
  repeated: (leaves, example, all) => `${leaves} names stand in several rows (such as “${example}”); the plan has ${all} leaves`,
  repeatedLabel: "Rows of one name",
  repeatedAnswers: { add: "Add up", apart: "Keep apart as 1, 2 …" },
  notes: (count, rows) => `${count} rows have neither a name nor figures and are left out (row ${rows})`,
  hidden: (count, rows) => `${count} rows are hidden or filtered out (row ${rows})`,
  hiddenLabel: "Hidden rows",
  hiddenAnswers: { take: "Take them", leave: "Leave them out: visible rows only" },
  zeros: (count, rows) => `${count} rows have a driver of 0 and get 0 (row ${rows})`,
  yearOf: (from, to) => `Sum of ${from}–${to}`,
  keysUnclear:
    "Rows of your table cannot be told apart by their names alone (blank or merged keys, or one name twice): drivers are written as values and do not follow the table. Fill those cells and pick the table again",
  textDrivers:
    "Some drivers are numbers written as text: they are written as values and do not follow the table. Make them numbers and pick the table again",
};
