import type { CellValue } from "../../../src/sheets/region";

/** A table as somebody may have it, and what a careful clerk makes of it. */
export interface MadeTable {
  readonly language: "zh-CN" | "en-US" | "es-ES";
  readonly cells: CellValue[][];
  readonly formulas: CellValue[][];
  /** The driver of every leaf, by its keys. */
  readonly drivers: ReadonlyMap<string, number>;
  readonly unit: string | undefined;
}

const words = {
  "zh-CN": {
    levels: ["大区", "省份", "客户经理", "客户", "产品线"],
    names: ["华东", "江苏", "王磊", "云禾医院", "影像"],
    driver: "去年销售额",
    units: ["元", "万元"],
    unitLine: "单位：",
    sums: ["小计", "合计", "总计"],
    months: Array.from({ length: 12 }, (_, month) => `${month + 1}月`),
    fault: "待定",
    note: "注：数据未经审计",
  },
  "en-US": {
    levels: ["Region", "State", "Account manager", "Customer", "Product line"],
    names: ["East", "Ohio", "Kim Lee", "Mercy Hospital", "Imaging"],
    driver: "Last year's sales",
    units: ["k€", "USD"],
    unitLine: "Unit: ",
    sums: ["Subtotal", "Total", "Grand total"],
    months: ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"],
    fault: "n/a",
    note: "Figures not audited",
  },
  "es-ES": {
    levels: ["Región", "Provincia", "Comercial", "Cliente", "Línea de producto"],
    names: ["Norte", "Soria", "Ana Gil", "Clínica Sur", "Imagen"],
    driver: "Ventas del año anterior",
    units: ["€", "k€"],
    unitLine: "Unidad: ",
    sums: ["Subtotal", "Total", "Total general"],
    months: ["ene", "feb", "mar", "abr", "may", "jun", "jul", "ago", "sep", "oct", "nov", "dic"],
    fault: "pendiente",
    note: "Cifras sin auditar",
  },
} as const;

const languages = ["zh-CN", "en-US", "es-ES"] as const;
const kinds = ["clean", "merged", "subtotals", "texts", "gaps", "months", "transactions", "codes"];
const sizes = [3, 7, 40, 2000];
/** Which levels a table has, from one to five. */
const depths = [[2], [0, 2], [0, 2, 3], [0, 1, 2, 3], [0, 1, 2, 3, 4]];

/** One of the tables, the same for the same number [D1]. */
export function madeTable(seed: number): MadeTable {
  const random = randomFrom(seed + 1);
  const language = languages[seed % 3] ?? "zh-CN";
  const kind = kinds[Math.floor(seed / 3) % kinds.length] ?? "clean";
  const size = kind === "transactions" ? 400 : (sizes[seed % 4] ?? 3);
  return new Maker(language, kind, depths[seed % 5] ?? [2], random).table(size);
}

/** Numbers that look random and are the same for the same seed (Park and Miller, 1988). */
function randomFrom(seed: number): (below: number) => number {
  let state = (seed * 7919) % 2_147_483_647;
  return (below) => {
    state = (state * 48_271) % 2_147_483_647;
    return state % below;
  };
}

function groupedBy(separator: string, value: number): string {
  return String(value).replace(/(?<=\d)(?=(\d{3})+$)/g, separator);
}

class Maker {
  private readonly lines: CellValue[][] = [];
  private readonly formulas: CellValue[][] = [];
  private readonly drivers = new Map<string, number>();
  private readonly own;

  constructor(
    private readonly language: MadeTable["language"],
    private readonly kind: string,
    private readonly levels: readonly number[],
    private readonly random: (below: number) => number,
  ) {
    this.own = words[language];
  }

  table(size: number): MadeTable {
    const { own, kind, random } = this;
    const unit = random(2) === 0 ? own.units[random(2)] : undefined;
    const isAbove = unit !== undefined && (kind === "months" || random(2) === 0);
    if (isAbove) this.add([`${own.driver} 2025 ${own.unitLine}${unit}`]);
    const keys = this.levels.map((level) => own.levels[level] ?? "");
    const driver = unit === undefined || isAbove ? own.driver : `${own.driver} (${unit})`;
    this.add([...keys, ...(kind === "months" ? own.months : [driver])]);
    let above: readonly string[] = [];
    let sum = 0;
    for (let row = 0; row < size; row += 1) {
      const path = this.path(row, size);
      if (kind === "subtotals" && row > 0 && path.length > 1 && path[0] !== above[0]) {
        this.subtotal(above[0] ?? "", sum);
        sum = 0;
      }
      sum += this.leaf(path, above);
      above = path;
    }
    if (kind === "subtotals" && above.length > 1) this.subtotal(above[0] ?? "", sum);
    if (random(2) === 0) this.total();
    if (kind === "gaps" && this.levels.length > 1) this.add([own.note]);
    return this.made(unit);
  }

  private made(unit: string | undefined): MadeTable {
    const width = Math.max(...this.lines.map(({ length }) => length));
    const wide = (lines: readonly CellValue[][]): CellValue[][] =>
      lines.map((line) => [...line, ...new Array<CellValue>(width - line.length).fill("")]);
    return {
      language: this.language,
      cells: wide(this.lines),
      formulas: wide(this.formulas),
      drivers: this.drivers,
      unit,
    };
  }

  /** Keys in blocks, so that nodes stand together; transactions come back to the same leaves. */
  private path(row: number, size: number): string[] {
    const place = this.kind === "transactions" ? row % 12 : row;
    const count = this.kind === "transactions" ? 12 : size;
    return this.levels.map((level, depth) => {
      const isLast = depth === this.levels.length - 1;
      const node = isLast ? place : Math.floor((place * (depth + 2)) / count);
      return this.kind === "codes" ? `${1000 + node}` : `${this.own.names[level] ?? ""}${node}号`;
    });
  }

  private leaf(path: readonly string[], above: readonly string[]): number {
    const shown = path.map((key, depth) => {
      const isMerged = this.kind === "merged" && depth < path.length - 1;
      const isSame = path.slice(0, depth + 1).join() === above.slice(0, depth + 1).join();
      return isMerged && isSame ? "" : key;
    });
    const { cells, value } = this.driver();
    this.add([...shown, ...cells]);
    const leaf = path.join(" / ");
    if (value !== undefined) this.drivers.set(leaf, (this.drivers.get(leaf) ?? 0) + value);
    return value ?? 0;
  }

  /** A driver's cells and what they come to; nothing where the row is left out. */
  private driver(): { readonly cells: CellValue[]; readonly value: number | undefined } {
    const value = 1 + this.random(9000);
    const kind = this.random(6);
    if (this.kind === "months") {
      const months = this.own.months.map(() => this.random(50));
      return { cells: months, value: months.reduce((sum, month) => sum + month, 0) };
    }
    if (this.kind === "texts" && kind < 3) return { cells: [this.written(value, kind)], value };
    if (this.kind !== "gaps" || kind > 2) return { cells: [value], value };
    if (kind === 0) return { cells: [""], value: 0 };
    if (kind === 1) return { cells: [-value], value: 0 };
    return { cells: [this.own.fault], value: undefined };
  }

  private written(value: number, kind: number): string {
    const grouped = groupedBy(this.language === "es-ES" ? "." : ",", value);
    if (kind === 0) return `${grouped}`;
    if (kind === 1) return this.language === "zh-CN" ? `￥${grouped}` : `€${grouped}`;
    return this.language === "zh-CN"
      ? [...String(value)]
          .map((digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0))
          .join("")
      : `${grouped} €`;
  }

  /** A row that adds the rows above it: by its word, in either of two columns. */
  private subtotal(name: string, sum: number): void {
    const [word] = this.own.sums;
    const rest = new Array<string>(this.levels.length - 2).fill("");
    const keys = this.random(2) === 0 ? [`${name}${word}`, ""] : ["", word];
    this.add([...keys, ...rest, sum]);
  }

  private total(): void {
    const all = [...this.drivers.values()].reduce((sum, one) => sum + one, 0);
    const word = this.own.sums[1 + this.random(2)] ?? "";
    const rest = new Array<string>(this.levels.length - 1).fill("");
    const cells = this.kind === "months" ? this.own.months.map((): CellValue => "") : [all];
    this.add([word, ...rest, ...cells]);
  }

  private add(line: CellValue[]): void {
    this.lines.push(line);
    this.formulas.push(line);
  }
}
