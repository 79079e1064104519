import { bookOf, formOf, good, number, packages, parts, texts } from "./hostile-packages";
import { formXml, textCell } from "./packages";

/** A file that somebody may send: its name and what is in it. */
export interface HostileFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

function withXml(change: (xml: string) => string): Uint8Array {
  return bookOf({ name: "评分", xml: change(formXml(number("80"))) });
}

/** Repeatable numbers below a bound. */
function* numbers(seed: number, below: number): Generator<number, never> {
  for (let state = seed; ;) {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0;
    yield Math.floor((state / 2 ** 32) * below);
  }
}

function torn(): HostileFile[] {
  const whole = good();
  return Array.from({ length: 15 }, (_, index) => ({
    name: `cut off after ${index}/15`,
    bytes: whole.slice(0, Math.floor((whole.length * index) / 15)),
  }));
}

function flipped(): HostileFile[] {
  const whole = good();
  return Array.from({ length: 25 }, (_, index) => {
    const bytes = whole.slice();
    const places = numbers(index + 1, bytes.length);
    for (let count = 0; count <= index; count += 1) {
      const place = places.next().value;
      bytes[place] = (bytes[place] ?? 0) ^ (1 << (index % 8));
    }
    return { name: `${index + 1} bytes flipped`, bytes };
  });
}

const cells: readonly (readonly [string, string])[] = [
  ["an infinity", number("1e999")],
  ["minus infinity", number("-1e999")],
  ["not a number", number("NaN")],
  ["the largest double", number("1.7976931348623157e308")],
  ["a number beyond whole steps", number("9007199254740993")],
  ["a tiny number", number("4.9e-324")],
  ["a negative rating", number("-1")],
  ["a rating above the mark", number("100.0001")],
  ["hexadecimal", number("0x50")],
  ["a number with a comma", number("80,5")],
  ["a blank number", number("")],
  ["an error", '<c r="D4" t="e"><v>#DIV/0!</v></c>'],
  ["a boolean", '<c r="D4" t="b"><v>1</v></c>'],
  ["a date", '<c r="D4" t="d"><v>2026-01-01</v></c>'],
  ["a shared string that is not there", '<c r="D4" t="s"><v>99</v></c>'],
  ["a shared string of a negative number", '<c r="D4" t="s"><v>-1</v></c>'],
  ["an unknown type", '<c r="D4" t="zz"><v>80</v></c>'],
  ["a formula", '<c r="D4"><f>40*2</f><v>80</v></c>'],
  ["a formula that calls a program", "<c r=\"D4\"><f>cmd|' /C calc'!A0</f><v>80</v></c>"],
  ["a formula that fetches", '<c r="D4"><f>WEBSERVICE("http://example.com")</f><v>80</v></c>'],
  ["a text that looks like a formula", textCell("D4", '=HYPERLINK("http://example.com")')],
  ["markup", textCell("D4", "<img src=x onerror=alert(1)>")],
  ["full-width digits", textCell("D4", "８０")],
  ["superscripts", textCell("D4", "80¹")],
  ["a place that is no place", '<c r="ZZZZ99999999"><v>80</v></c>'],
  ["a place without a row", '<c r="D"><v>80</v></c>'],
  ["the same cell twice", number("80") + number("10")],
];

const markups: readonly (readonly [string, (xml: string) => string])[] = [
  ["no sheet data", () => "<worksheet/>"],
  ["no XML at all", () => "not xml"],
  ["an open element", (xml) => xml.slice(0, -20)],
  ["elements in elements", () => "<a>".repeat(50_000)],
  [
    "entities that grow",
    (xml) =>
      xml.replace(
        "?>",
        `?><!DOCTYPE x [<!ENTITY a "${"z".repeat(1000)}">${Array.from({ length: 9 }, (_, index) => `<!ENTITY b${index} "${"&a;".repeat(100)}">`).join("")}]>`,
      ),
  ],
  [
    "a file of this machine",
    (xml) => xml.replace("?>", '?><!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]>'),
  ],
  ["zeros among the letters", (xml) => xml.replace("陈晓", "陈\u0000晓")],
  ["signs that cannot be seen", (xml) => xml.replace("陈晓", "陈\u200b\u202e晓")],
  ["a name of the language", (xml) => xml.replace("陈晓", "__proto__")],
  ["another name of the language", (xml) => xml.replace("协作性", "constructor")],
  ["rows out of order", (xml) => xml.replace('<row r="4">', '<row r="1">')],
  ["a row far away", (xml) => xml.replace('<row r="4">', '<row r="1048577">')],
  ["a row below zero", (xml) => xml.replace('<row r="4">', '<row r="-4">')],
];

function others(): HostileFile[] {
  const bytesOf = (body: string | number[]): Uint8Array =>
    typeof body === "string" ? new TextEncoder().encode(body) : Uint8Array.from(body);
  return [
    ...cells.map(([name, cell]) => ({ name, bytes: formOf(cell) })),
    ...markups.map(([name, change]) => ({ name, bytes: withXml(change) })),
    ...parts.map(([name, make]) => ({ name, bytes: make() })),
    ...packages.map(([name, make]) => ({ name, bytes: make() })),
    ...texts.map(([name, body]) => ({ name, bytes: bytesOf(body) })),
  ];
}

/** Files of every kind that has harmed a reader of workbooks somewhere. */
export function hostileFiles(): HostileFile[] {
  return [...torn(), ...flipped(), ...others()];
}

/** A form that is in order. */
export function goodFile(): HostileFile {
  return { name: "good", bytes: good() };
}
