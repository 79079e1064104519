import { emptyDraft } from "../../../src/sheets/plan/draft";
import { guessTargets } from "../../../src/sheets/plan/guess-targets";
import { settled } from "../../../src/sheets/plan/settled";
import { sourceRefusals } from "../../../src/sheets/plan/source-table";
import type { CellValue } from "../../../src/sheets/region";
import { tableOf } from "../../../src/taskpane/targets/read-table";
import { regionOf } from "../regions";

interface PublicTable {
  readonly name: string;
  /** Its header and some of its rows; days as Excel keeps them. */
  readonly lines: readonly string[];
  /** What a clerk takes its columns for, and how many leaves these rows are. */
  readonly taken: Readonly<Record<string, string>>;
  readonly leaves: number;
}

const tables: readonly PublicTable[] = [
  {
    name: "caizhe95/enterprisemind, 销售数据.csv (16 rows)",
    lines: [
      "日期,产品名称,销售额,销量,地区,销售员",
      "45306,智能手表Pro,25980,20,华东,张三",
      "45307,无线耳机Max,17980,20,华北,李四",
      "45310,4K显示器,21990,10,华东,张三",
      "45314,智能手表Pro,38940,30,华东,张三",
    ],
    taken: { region: "地区", person: "销售员", driver: "销售额" },
    leaves: 2,
  },
  {
    name: "EvanSong77/auto_analyze, 销售数据.csv (7,300 rows)",
    lines: [
      "日期,产品类别,地区,销售额,订单量,月份",
      "45372,电子产品,北方,7080,35,45352",
      "45372,电子产品,南方,6735,28,45352",
      "45373,电子产品,北方,7626,32,45352",
      "45373,电子产品,南方,7791,40,45352",
      "45374,电子产品,北方,10260,43,45352",
      "45374,电子产品,南方,9470,51,45352",
    ],
    taken: { region: "地区", account: "产品类别", driver: "销售额" },
    leaves: 2,
  },
  {
    name: "Contextures, sample orders (43 rows)",
    lines: [
      "OrderDate,Region,Rep,Item,Units,UnitCost,Total",
      "43836,East,Jones,Pencil,95,1.99,189.05",
      "43853,Central,Kivell,Binder,50,19.99,999.5",
      "43922,East,Jones,Binder,60,4.99,299.4",
    ],
    taken: { region: "Region", person: "Rep", driver: "Total" },
    leaves: 2,
  },
  {
    name: "Maven Analytics, CRM sales opportunities (8,800 rows)",
    lines: [
      "opportunity_id,sales_agent,product,account,deal_stage,engage_date,close_date,close_value",
      "1C1I7A6R,Moses Frase,GTX Plus Basic,Cancity,Won,42663,42795,1054",
      "Z063OYW0,Darcel Schlecht,GTXPro,Isdom,Won,42668,42805,4514",
      "EC4QE1BX,Darcel Schlecht,GTXPro,,Won,42668,42801,50",
      "MV1LWRNH,Moses Frase,GTX Plus Basic,Codehow,Won,42668,42803,588",
    ],
    taken: { person: "sales_agent", driver: "close_value" },
    leaves: 2,
  },
  {
    name: "Tableau, Superstore (9,994 rows)",
    lines: [
      "Row ID,Order Date,Customer ID,Customer Name,Postal Code,State,Region,Product ID,Sales,Discount",
      "1,43412,CG-12520,Claire Gute,42420,Kentucky,South,FUR-BO-10001798,261.96,0",
      "2,43412,CG-12520,Claire Gute,42420,Kentucky,South,FUR-CH-10000454,731.94,0",
      "3,43263,DV-13045,Darrin Van Huff,90036,California,West,OFF-LA-10000240,14.62,0",
      "14,42709,IM-15070,Irene Maddox,90036,California,West,FUR-BO-10003894,407.976,0.2",
      "15,42709,IM-15070,Irene Maddox,90036,California,West,FUR-BO-10003894,68.81,0.8",
    ],
    taken: { region: "Region", area: "State", driver: "Sales" },
    leaves: 2,
  },
  {
    name: "Kaggle, orders of model cars (2,823 rows): states are missing, not repeated",
    lines: [
      "ORDERNUMBER,PRICEEACH,SALES,ORDERDATE,QTR_ID,CUSTOMERNAME,CITY,STATE,TERRITORY",
      "10107,95.7,2871,37676,1,Land of Toys Inc.,NYC,NY,NA",
      "10121,81.35,2765.9,37748,2,Reims Collectables,Reims,,EMEA",
      "10134,94.74,3884.34,37803,3,Lyon Souveniers,Paris,,EMEA",
    ],
    taken: { region: "TERRITORY", city: "CITY", account: "CUSTOMERNAME", driver: "SALES" },
    leaves: 3,
  },
  {
    name: "AxelGHMM/DASHBOARDVENTAS, ventas.csv (25 rows)",
    lines: [
      "Fecha,Categoria,Producto,PrecioUnitario,Cantidad,TotalVenta,IDCliente",
      "44941,Electrónica,Laptop Pro,1200,1,1200,101",
      "44948,Ropa,Camiseta Básica,25,2,50,102",
      "44962,Hogar,Set de Cojines,50,1,50,103",
    ],
    taken: { line: "Producto", driver: "TotalVenta" },
    leaves: 3,
  },
];

function cellsIn(line: string): CellValue[] {
  return line.split(",").map((cell) => (/^[\d.]+$/.test(cell) ? Number(cell) : cell));
}

test.each(tables)("[D1] [D7] taken without a hand: $name", ({ lines, taken, leaves }) => {
  const table = tableOf(regionOf(lines.map(cellsIn)), (from, to) => `${from}–${to}`, "en-US");
  if (!table) throw new Error("no table");
  const columns = guessTargets(table);
  const named = Object.entries(columns).map(([role, column]) => [role, table.headers[column]]);
  expect(Object.fromEntries(named)).toEqual(taken);
  const found = settled(table, columns, emptyDraft);
  expect(found.table.rows.length).toBe(leaves);
  expect(sourceRefusals(found.table, found.columns)).toEqual([]);
});

test("[C1] [D7] a state that is missing is not that of another territory: whoever takes it is told where", () => {
  const [, , , , , cars] = tables;
  const table = tableOf(regionOf((cars?.lines ?? []).map(cellsIn)), () => "", "en-US");
  if (!table) throw new Error("no table");
  const columns = { ...guessTargets(table), area: 7 };
  const found = settled(table, columns, emptyDraft);
  expect(sourceRefusals(found.table, found.columns)).toEqual([
    { refusal: { code: "path-blank", row: 2, column: 2 }, column: 7 },
    { refusal: { code: "path-blank", row: 3, column: 2 }, column: 7 },
  ]);
});
