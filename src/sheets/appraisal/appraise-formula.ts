import type { Missing, Zeros } from "../../domain";
import type { RatingRole, SchemeRole } from "../../locales/pane-shape";
import { absoluteAddress } from "../address";
import { keepingBlanks } from "../merit-formula";
import { bodyOf } from "../table";
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
  const column = (place: number | undefined): string =>
    place === undefined
      ? '""'
      : keepingBlanks(absoluteAddress(table.sheetName, bodyOf(table, place)));
  if (isInOrder)
    return keepingBlanks(
      absoluteAddress(table.sheetName, { ...bodyOf(table, first), columns: order.length }),
    );
  return together(places.map(column));
}
