import type { Figure, MissingRating } from "../../domain";
import type { PlaceWords, RefusalWords } from "../shape";

const places: PlaceWords = {
  quota: "cuota",
  plan: "plan",
  attainment: "cumplimiento",
  threshold: "umbral",
  rate: "tasa",
  mode: "modo",
  curve: "curva de pago",
  second: "segunda cifra",
  tiers: "tramos",
  amount: "importe",
  path: "ruta",
  annual: "importe anual",
  profile: "perfil",
  "row-total": "total de fila",
  "column-total": "total de columna",
  seed: "tabla inicial",
  base: "base",
  reference: "tasa de referencia",
  "target-rate": "tasa objetivo",
  cap: "tasa máxima",
  floor: "tasa mínima",
  actual: "importe real",
  closed: "periodos cerrados",
  history: "historial",
  "blend-weight": "peso",
  share: "importe",
  total: "total",
  step: "unidad mínima",
  driver: "base de reparto",
  min: "mínimo",
  max: "máximo",
  locked: "importe fijado",
  group: "grupo",
  "group-weight": "peso del grupo",
  indicator: "indicador",
  weight: "peso del indicador",
  "min-raters": "mínimo de evaluadores",
  ratee: "evaluado",
  rater: "evaluador",
  rating: "puntuación",
  full: "nota máxima",
  missing: "faltantes",
  zeros: "ceros",
  scheme: "esquema",
  source: "origen",
  figures: "datos",
  figure: "puntos de un dato",
  ratings: "puntuaciones",
  target: "objetivo",
  rule: "regla",
  table: "tabla",
  unit: "unidad",
  "unit-points": "número de puntos",
  score: "resultado",
  bands: "tabla de calificaciones",
  places: "decimales",
  ties: "empates",
  method: "método",
  "min-n": "número mínimo de puntuaciones",
  statistic: "estadístico",
  points: "puntos de la escala",
};

const hint = (close: boolean): string =>
  close ? ". Los pesos redondeados no suman: escriba uno mayor (33,34 % una vez) o use fracciones (=1/3)" : "";

export const refusals: RefusalWords = {
  "not-number": ({ row, column, got }) => `${spot(row, column)}: se esperaba un número, hay «${got}»`,
  "blank-cell": ({ place, row, column }) => `${spot(row, column)}: se esperaba un número en ${places[place]}, está en blanco`,
  "error-cell": ({ place, row, column, got }) => `${spot(row, column)}: se esperaba un número en ${places[place]}, hay el error ${got}`,
  "not-one-value": ({ place, rows, columns }) => `Se esperaba un solo valor para ${places[place]}, hay ${rows} × ${columns} celdas`,
  "not-vector": ({ place, rows, columns }) => `Se esperaba una fila o una columna para ${places[place]}, hay ${rows} × ${columns} celdas`,
  "wrong-width": ({ place, expected, got }) =>
    `${expected === 1 ? "Se esperaba 1 columna" : `Se esperaban ${expected} columnas`} en ${places[place]}, hay ${got}`,
  "length-differs": ({ place, expected, got }) =>
    `${expected === 1 ? "Se esperaba 1 valor" : `Se esperaban ${expected} valores`} de ${places[place]}, hay ${got}`,
  "unknown-word": ({ place, row, column, allowed, got }) =>
    `${row === undefined ? "Se" : `${spot(row, column)}: se`} esperaba ${allowed.map((word) => `"${word}"`).join(", ")} para ${places[place]}, hay «${got}»`,
  "too-many-cells": ({ got, most }) => `Se esperaba un resultado de ${decimal(most)} celdas como máximo, son ${decimal(got)}`,
  "result-too-large": ({ row, column }) => `${spot(row, column)}: se esperaba un resultado que quepa en una celda, supera 1,79E+308`,
  "step-not-positive": ({ got }) => `Se esperaba una unidad mínima mayor que 0, hay ${decimal(got)}`,
  "too-many-steps": ({ step, got }) => `Se esperaban como máximo 9007199254740991 unidades de ${decimal(step)}, hay ${decimal(got)}`,
  "driver-negative": ({ row, column, got }) => `${spot(row, column)}: se esperaba una base de reparto de 0 o más, hay ${decimal(got)}`,
  "drivers-all-zero": ({ left }) =>
    `Las bases de reparto suman 0 y quedan ${decimal(left)} por repartir. Se esperaba al menos una mayor que 0`,
  "limits-need-total": ({ got }) => `Los límites requieren un total de 0 o más, hay ${decimal(got)}`,
  "limit-negative": ({ place, row, column, got }) =>
    `${spot(row, column)}: se esperaba un ${places[place]} de 0 o más, hay ${decimal(got)}`,
  "limits-crossed": ({ row, column, step, min, max }) =>
    `${spot(row, column)}: se esperaba un múltiplo de ${decimal(step)} entre mínimo y máximo, hay mínimo ${decimal(min)} y máximo ${decimal(max)}`,
  "locked-beyond-total": ({ locked, total, excess }) =>
    `Los importes fijados suman ${decimal(locked)} y superan el total de ${decimal(total)} en ${decimal(excess)}`,
  "minimums-above-total": ({ minimums, left }) => `Los mínimos suman ${decimal(minimums)}, más que los ${decimal(left)} por repartir`,
  "maximums-below-total": ({ maximums, left }) => `Los máximos suman ${decimal(maximums)}, menos que los ${decimal(left)} por repartir`,
  "path-blank": ({ row, column }) =>
    `Fila ${row}: se esperaba una clave en la columna ${column} de la ruta, en esta fila o encima, está en blanco${row > 1 ? "; la de la fila anterior es de otra rama. Rellénela o quite la fila" : ""}`,
  "leaf-repeated": ({ row, column, leaf }) => `${spot(row, column)}: se esperaba cada hoja una vez, «${leaf}» se repite`,
  "profile-negative": ({ row, column, got }) => `Fila ${row}, periodo ${column}: se esperaba un perfil de 0 o más, hay ${decimal(got)}`,
  "profile-all-zero": ({ row, column }) => `${spot(row, column)}: se esperaba un perfil con algún valor mayor que 0, todos son 0`,
  "margins-differ": ({ rows, columns }) =>
    `Los totales de fila suman ${decimal(rows)}, los de columna ${decimal(columns)}. Se esperaba la misma suma`,
  "margin-negative": ({ place, row, got }) =>
    `${capital(places[place])} ${row}: se esperaban unidades enteras de 0 o más, hay ${decimal(got)}`,
  "seed-not-scaled": () =>
    "No se pudo ajustar la tabla inicial a estos totales con prueba: sus cifras mayor y menor están demasiado lejos una de otra",
  "margin-unreachable": ({ row, column, got }) =>
    `${spot(row, column)}: su total de ${decimal(got)} no se puede alcanzar, porque los ceros de la tabla inicial siguen en cero`,
  "size-differs": ({ place, expected, got }) => `Se esperaban ${expected} celdas en ${places[place]}, hay ${got}`,
  "rate-unreachable": ({ target, least, most }) =>
    `Se esperaba una tasa objetivo de ${decimal(least)} a ${decimal(most)}, hay ${decimal(target)}`,
  "floor-above-cap": ({ floor, cap }) =>
    `Se esperaba una tasa mínima no mayor que la máxima, hay mínima ${decimal(floor)} y máxima ${decimal(cap)}`,
  "amount-negative": ({ place, row, column, got }) => `${spot(row, column)}: se esperaba ${places[place]} de 0 o más, hay ${decimal(got)}`,
  "closed-not-whole": ({ most, got }) => `Se esperaba un número entero de periodos cerrados de 0 a ${most}, hay ${decimal(got)}`,
  "history-zero": () => "Se esperaba un historial con suma distinta de 0, suma 0",
  "column-all-zero": ({ column }) => `Columna ${column}: se esperaba alguna base mayor que 0 con peso positivo, todas son 0`,
  "weights-all-zero": () => "Se esperaba algún peso mayor que 0, todos son 0",
  "no-quota": ({ row, column }) => `${spot(row, column)}: aún no hay cuota (0 o en blanco)`,
  "no-plan": () => "El plan hasta la fecha es 0: aún no hay ritmo",
  "table-empty": ({ place }) => `Se esperaba al menos una fila en ${places[place]}, no hay ninguna`,
  "table-repeated": ({ place, row, column, got }) =>
    `${spot(row, column)}: se esperaba cada primer valor de ${places[place]} una vez, ${decimal(got)} se repite`,
  "scheme-empty": () => "Se esperaba al menos una fila de grupo, peso del grupo, indicador, peso; el esquema está vacío",
  "group-unnamed": ({ row, column }) => `${spot(row, column)}: se esperaba un grupo en esta fila o encima, está en blanco`,
  "indicator-unnamed": ({ row, column }) => `${spot(row, column)}: se esperaba un indicador, está en blanco`,
  "indicator-repeated": ({ row, column, group, indicator }) =>
    `${spot(row, column)}: se esperaba cada indicador una vez en el grupo «${group}», «${indicator}» se repite`,
  "group-weight-missing": ({ row, column, group }) => `${spot(row, column)}: se esperaba un peso para el grupo «${group}», está en blanco`,
  "group-weight-differs": ({ row, column, group, expected, got }) =>
    `${spot(row, column)}: se esperaba el peso ${decimal(expected)} del grupo «${group}» como arriba, hay ${decimal(got)}`,
  "weight-missing": ({ row, column }) => `${spot(row, column)}: se esperaba el peso del indicador, está en blanco`,
  "weight-negative": ({ place, row, column, got }) =>
    `${spot(row, column)}: se esperaba un ${places[place]} de 0 o más, hay ${decimal(got)}`,
  "group-weights-sum": ({ got, close }) => `Los pesos de los grupos suman ${decimal(got)} %, se esperaba 100 %${hint(close)}`,
  "weights-sum": ({ group, got, share, close }) =>
    `Grupo «${group}»: los pesos suman ${decimal(got)} %, se esperaba 100 %${share === "100" ? "" : ` o ${decimal(share)} %`}${hint(close)}`,
  "min-raters-not-whole": ({ row, column, got }) =>
    `${spot(row, column)}: se esperaba un número entero de evaluadores, hay ${decimal(got)}`,
  "min-raters-differs": ({ row, column, group, expected, got }) =>
    `${spot(row, column)}: se esperaba el mínimo ${decimal(expected)} del grupo «${group}» como arriba, hay ${decimal(got)}`,
  "not-positive": ({ place, got }) => `Se esperaba un valor mayor que 0 para ${places[place]}, hay ${decimal(got)}`,
  "not-whole": ({ place, least, most, got }) =>
    `Se esperaba un número entero ${most === undefined ? `de al menos ${least}` : `de ${least} a ${most}`} para ${places[place]}, hay ${got ? decimal(got) : "una celda vacía"}`,
  "not-one-row": ({ place, got }) => `Se esperaba una sola fila en ${places[place]}, hay ${got}`,
  "no-ratings": () => "Se esperaban filas de evaluado, grupo, evaluador, indicador, puntuación; no hay ninguna",
  "ratee-unnamed": ({ row, column }) => `${spot(row, column)}: se esperaba un evaluado, está en blanco`,
  "group-unknown": ({ row, column, got, nearest }) =>
    `${spot(row, column)}: se esperaba un grupo del esquema, hay «${got}». ¿Quiso decir «${nearest}»?`,
  "indicator-unknown": ({ row, column, group, got, nearest }) =>
    `${spot(row, column)}: se esperaba un indicador del grupo «${group}», hay «${got}». ¿Quiso decir «${nearest}»?`,
  "rating-out-of-range": ({ row, column, full, got }) =>
    `${spot(row, column)}: se esperaba una puntuación de 0 a ${decimal(full)}, hay ${decimal(got)}`,
  "figure-full-differs": ({ indicator }) => `El máximo de «${indicator}» no es el del esquema: escriba de nuevo los datos clave en «Datos»`,
  "two-of-one-name": ({ row, column, first, name, other, own }) =>
    `${spot(row, column)}: «${name}» es de «${other}» en la fila ${first} y de «${own}» aquí. Si son dos personas, añada al nombre un número o departamento; si es una, escríbalo igual`,
  "rated-twice": ({ row, column, first, rater, indicator }) =>
    `${spot(row, column)}: se esperaba una puntuación de «${rater}» en «${indicator}», hay otra en la fila ${first}`,
  "rating-of-measured": ({ row, column, indicator }) =>
    `${spot(row, column)}: «${indicator}» se mide con datos; no se esperaban puntuaciones`,
  "figure-of-rated": ({ row, column, indicator }) =>
    `${spot(row, column)}: se esperaba un indicador medido con datos, a «${indicator}» lo puntúan evaluadores`,
  "rated-and-measured": ({ row, column, first, indicator }) =>
    `${spot(row, column)}: se esperaba que «${indicator}» se puntúe o se mida, hay puntos aquí y una puntuación en la fila ${first}`,
  "figure-repeated": ({ row, column, first, indicator }) =>
    `${spot(row, column)}: se esperaban los puntos de «${indicator}» una vez, ya están en la fila ${first}`,
  "zero-or-blank": ({ row, column }) =>
    `${spot(row, column)}: 0 o en blanco. Indique cuál: zeros = "score" (puntuación) o "missing" (sin puntuar)`,
  "missing-ratings": ({ missing }) => `Sin puntuar: ${missing.map(lack).join("; ")}`,
  "base-unknown": ({ got }) => `Se esperaba la tasa de una medida anterior, es la medida ${got}`,
  "no-score": ({ row, column }) => `${spot(row, column)}: sin resultado (0 o vacía)`,
  "no-scores": () => "Se esperaba al menos un resultado, no hay ninguno",
  "below-bands": ({ row, column, least, got }) =>
    `${spot(row, column)}: se esperaba un resultado de al menos ${decimal(least)}, la calificación más baja, hay ${decimal(got)}`,
  "grade-unnamed": ({ row, column }) => `${spot(row, column)}: se esperaba una calificación, está vacía`,
  "shares-sum": ({ got }) => `Las proporciones suman ${decimal(got)} %, se esperaba 100 %`,
  "rating-gap": ({ row, column }) => `Fila ${row}, columna ${column}: se esperaba una puntuación de cada evaluador, está vacía`,
  "too-few-ratings": ({ ratees, raters }) =>
    `Se esperaban puntuaciones de al menos dos evaluados por dos evaluadores, hay ${ratees} × ${raters}`,
  "too-many-values": ({ most, got }) => `Se esperaban como máximo ${most} puntuaciones distintas para este estadístico, hay ${got}`,
  "all-equal": () => "Todas las puntuaciones son iguales: no hay variación que comparar",
  "agreement-undefined": () => "Las puntuaciones varían demasiado poco entre los evaluados para este estadístico",
};

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** A figure with the decimal mark of the language. */
function decimal(figure: Figure): string {
  return figure.replace(".", ",");
}

/** Where a cell stands in its argument [N14]. */
const spot = (row: number, column: number | undefined): string => (column === undefined ? `Fila ${row}` : `Fila ${row}, columna ${column}`);

function lack({ group, indicator }: MissingRating): string {
  return indicator === undefined ? `${group} (faltan evaluadores)` : `${group} – ${indicator}`;
}
