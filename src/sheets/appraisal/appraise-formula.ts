import type { Scale } from "../../domain";
import type { SchemeRole } from "../../locales/pane-shape";
import { absoluteAddress } from "../address";
import { keepingBlanks } from "../merit-formula";
import { growingBodyOf } from "../table";
import { together } from "../together";
import type { AppraisalInputs, Chosen } from "./inputs";
import { figureOrder, isInFractions, ratingOrder, schemeOrder } from "./source-tables";

/** The live formula of the results; blank while a table is missing. */
export function appraiseFormula(state: Omit<AppraisalInputs, "output">): string {
  const { scheme, ratings, missing, zeros, scale = 100 } = state;
  if (!scheme || !ratings) return "";
  const { figures } = state;
  const args = [schemeFormula(scheme, scale), blockFormula(ratingOrder, ratings), `"${missing}"`];
  if (!figures) return `=MERIT.APPRAISE(${[...args, `"${zeros}"`].join(",")})`;
  const meaning = zeros === "missing" ? "missing-rating" : zeros;
  const all = [...args, `"${meaning}"`, "", blockFormula(figureOrder, figures)];
  return `=MERIT.APPRAISE(${all.join(",")})`;
}

/** The scheme's columns as far as it has them, with the full marks of a scale [P24]. */
function schemeFormula(scheme: Chosen<SchemeRole>, scale: Scale): string {
  if (scale !== 100)
    return together([
      ...schemeOrder.slice(0, 5).map((role) => columnFormula(scheme, role)),
      fullFormula(scheme, scale),
      ...(scheme.columns.source === undefined ? [] : [columnFormula(scheme, "source")]),
    ]);
  const given = schemeOrder.map((role) => scheme.columns[role] !== undefined);
  return blockFormula(schemeOrder.slice(0, given.lastIndexOf(true) + 1), scheme);
}

/** A column of full marks: the scheme's own, else the weight in percent or a figure for all. */
function fullFormula(scheme: Chosen<SchemeRole>, scale: Scale): string {
  const [weight, full] = [rangeFormula(scheme, "weight"), rangeFormula(scheme, "full")];
  const times = isInFractions(scheme) ? 100 : 1;
  const own = scale === "weight" ? `${weight}*${times}` : String(scale);
  const wanted = `IF(${weight}="","",${own})`;
  return scheme.columns.full === undefined ? wanted : `IF(${full}="",${wanted},${full})`;
}

/** A table's columns in the order of the roles: the range itself, or its columns put in order. */
function blockFormula<Role extends string>(order: readonly Role[], chosen: Chosen<Role>): string {
  const { table, columns } = chosen;
  const places = order.map((role) => columns[role]);
  const [first] = places;
  const isInOrder = first !== undefined && places.every((place, index) => place === first + index);
  if (isInOrder && table.tableName && order.length === table.headers.length)
    return keepingBlanks(table.tableName);
  if (isInOrder && !table.tableName)
    return keepingBlanks(
      absoluteAddress(table.sheetName, { ...growingBodyOf(table, first), columns: order.length }),
    );
  return together(order.map((role) => columnFormula(chosen, role)));
}

function columnFormula<Role extends string>(chosen: Chosen<Role>, role: Role): string {
  return chosen.columns[role] === undefined ? '""' : keepingBlanks(rangeFormula(chosen, role));
}

function rangeFormula<Role extends string>({ table, columns }: Chosen<Role>, role: Role): string {
  const place = columns[role] ?? 0;
  return table.tableName
    ? `INDEX(${table.tableName},0,${place + 1})`
    : absoluteAddress(table.sheetName, growingBodyOf(table, place));
}
