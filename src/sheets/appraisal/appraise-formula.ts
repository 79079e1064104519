import type { Missing, Zeros } from "../../domain";
import type { RatingRole, SchemeRole } from "../../locales/pane-shape";
import { absoluteAddress } from "../address";
import { keepingBlanks } from "../merit-formula";
import { growingBodyOf } from "../table";
import { together } from "../together";
import type { Chosen } from "./inputs";
import { ratingOrder, schemeOrder } from "./source-tables";

/** The live formula of the results. */
export function appraiseFormula(
  scheme: Chosen<SchemeRole>,
  ratings: Chosen<RatingRole>,
  missing: Missing,
  zeros: Zeros,
): string {
  const order = scheme.columns.minRaters === undefined ? schemeOrder.slice(0, 4) : schemeOrder;
  return `=MERIT.APPRAISE(${blockFormula(order, scheme)},${blockFormula(ratingOrder, ratings)},"${missing}","${zeros}")`;
}

/** A table's columns in the order of the roles: the range itself, or its columns put in order. */
function blockFormula<Role extends string>(
  order: readonly Role[],
  { table, columns }: Chosen<Role>,
): string {
  const places = order.map((role) => columns[role]);
  const [first] = places;
  const isInOrder = first !== undefined && places.every((place, index) => place === first + index);
  if (isInOrder && table.tableName && order.length === table.headers.length)
    return keepingBlanks(table.tableName);
  const range = (place: number, columns = 1): string =>
    keepingBlanks(
      table.tableName
        ? `INDEX(${table.tableName},0,${place + 1})`
        : absoluteAddress(table.sheetName, { ...growingBodyOf(table, place), columns }),
    );
  const column = (place: number | undefined): string => (place === undefined ? '""' : range(place));
  if (isInOrder && !table.tableName) return range(first, order.length);
  return together(places.map(column));
}
