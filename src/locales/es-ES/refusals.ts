import type { MissingRating } from "../../domain";
import type { PlaceWords, RefusalWords } from "../shape";

export const places: PlaceWords = {
  quota: "cuota", plan: "plan", attainment: "cumplimiento", threshold: "umbral", rate: "tasa", mode: "modo", curve: "curva de pago", tiers: "tramos", amount: "importe",
  path: "ruta", annual: "importe anual", profile: "perfil", "row-total": "total de fila", "column-total": "total de columna", seed: "tabla inicial",
  base: "base", reference: "tasa de referencia", "target-rate": "tasa objetivo", cap: "tasa máxima", floor: "tasa mínima", actual: "importe real", closed: "periodos cerrados",
  history: "historial", "blend-weight": "peso", share: "importe",
  total: "total", step: "unidad mínima", driver: "base de reparto", min: "mínimo", max: "máximo", locked: "importe fijado",
  group: "grupo", "group-weight": "peso del grupo", indicator: "indicador", weight: "peso del indicador", "min-raters": "mínimo de evaluadores",
  ratee: "evaluado", rater: "evaluador", rating: "puntuación", full: "nota máxima", missing: "faltantes", zeros: "ceros",
  scheme: "esquema", ratings: "puntuaciones",
};

const hint = (close: boolean): string => (close ? ". Los pesos redondeados no suman: escriba uno mayor (33,34 % una vez) o use fracciones" : "");

export const refusals: RefusalWords = {
  "not-number": ({ row, got }) => `Fila ${row}: se esperaba un número, hay «${got}»`,
  "blank-cell": ({ place, row }) => `Fila ${row}: se esperaba un número en ${places[place]}, está en blanco`,
  "error-cell": ({ place, row, got }) => `Fila ${row}: se esperaba un número en ${places[place]}, hay el error ${got}`,
  "not-one-value": ({ place, rows, columns }) => `Se esperaba un solo valor para ${places[place]}, hay ${rows} × ${columns} celdas`,
  "not-vector": ({ place, rows, columns }) => `Se esperaba una fila o una columna para ${places[place]}, hay ${rows} × ${columns} celdas`,
  "wrong-width": ({ place, expected, got }) => `Se esperaban ${expected} columnas en ${places[place]}, hay ${got}`,
  "length-differs": ({ place, expected, got }) => `Se esperaban ${expected} valores de ${places[place]}, hay ${got}`,
  "unknown-word": ({ place, allowed, got }) => `Se esperaba ${allowed.map((word) => `"${word}"`).join(", ")} para ${places[place]}, hay «${got}»`,
  "too-many-cells": ({ got }) => `Se esperaba un resultado de 1000000 celdas como máximo, son ${got}`,
  "result-too-large": ({ row }) => `Fila ${row}: se esperaba un resultado que quepa en una celda, supera 1,79E+308`,
  "step-not-positive": ({ got }) => `Se esperaba una unidad mínima mayor que 0, hay ${got}`,
  "too-many-steps": ({ step, got }) => `Se esperaban como máximo 9007199254740991 unidades de ${step}, hay ${got}`,
  "driver-negative": ({ row, got }) => `Fila ${row}: se esperaba una base de reparto de 0 o más, hay ${got}`,
  "drivers-all-zero": ({ left }) => `Las bases de reparto suman 0 y quedan ${left} por repartir. Se esperaba al menos una mayor que 0`,
  "limits-need-total": ({ got }) => `Los límites requieren un total de 0 o más, hay ${got}`,
  "limit-negative": ({ place, row, got }) => `Fila ${row}: se esperaba un ${places[place]} de 0 o más, hay ${got}`,
  "limits-crossed": ({ row, step, min, max }) => `Fila ${row}: se esperaba un múltiplo de ${step} entre mínimo y máximo, hay mínimo ${min} y máximo ${max}`,
  "locked-beyond-total": ({ locked, total, excess }) => `Los importes fijados suman ${locked} y superan el total de ${total} en ${excess}`,
  "minimums-above-total": ({ minimums, left }) => `Los mínimos suman ${minimums}, más que los ${left} por repartir`,
  "maximums-below-total": ({ maximums, left }) => `Los máximos suman ${maximums}, menos que los ${left} por repartir`,
  "path-blank": ({ row, column }) => `Fila ${row}: se esperaba una clave en la columna ${column} de la ruta, en esta fila o encima, está en blanco`,
  "leaf-repeated": ({ row, leaf }) => `Fila ${row}: se esperaba cada hoja una vez, «${leaf}» se repite`,
  "profile-negative": ({ row, column, got }) => `Fila ${row}, periodo ${column}: se esperaba un perfil de 0 o más, hay ${got}`,
  "profile-all-zero": ({ row }) => `Fila ${row}: se esperaba un perfil con algún valor mayor que 0, todos son 0`,
  "margins-differ": ({ rows, columns }) => `Los totales de fila suman ${rows}, los de columna ${columns}. Se esperaba la misma suma`,
  "margin-negative": ({ place, row, got }) => `${places[place]} ${row}: se esperaban unidades enteras de 0 o más, hay ${got}`,
  "margin-unreachable": ({ row, got }) => `Fila ${row}: su total de ${got} no se puede alcanzar, porque los ceros de la tabla inicial siguen en cero`,
  "size-differs": ({ place, expected, got }) => `Se esperaban ${expected} celdas en ${places[place]}, hay ${got}`,
  "rate-unreachable": ({ target, least, most }) => `Se esperaba una tasa objetivo de ${least} a ${most}, hay ${target}`,
  "floor-above-cap": ({ floor, cap }) => `Se esperaba una tasa mínima no mayor que la máxima, hay mínima ${floor} y máxima ${cap}`,
  "amount-negative": ({ place, row, got }) => `Fila ${row}: se esperaba ${places[place]} de 0 o más, hay ${got}`,
  "closed-not-whole": ({ most, got }) => `Se esperaba un número entero de periodos cerrados de 0 a ${most}, hay ${got}`,
  "history-zero": () => "Se esperaba un historial con suma distinta de 0, suma 0",
  "column-all-zero": ({ column }) => `Columna ${column}: se esperaba alguna base mayor que 0 con peso positivo, todas son 0`,
  "weights-all-zero": () => "Se esperaba algún peso mayor que 0, todos son 0",
  "no-quota": ({ row }) => `Fila ${row}: aún no hay cuota (0 o en blanco)`,
  "no-plan": () => "El plan hasta la fecha es 0: aún no hay ritmo",
  "table-empty": ({ place }) => `Se esperaba al menos una fila en ${places[place]}, no hay ninguna`,
  "table-repeated": ({ place, row, got }) => `Fila ${row}: se esperaba cada primer valor de ${places[place]} una vez, ${got} se repite`,
  "scheme-empty": () => "Se esperaba al menos una fila de grupo, peso del grupo, indicador, peso; el esquema está vacío",
  "group-unnamed": ({ row }) => `Fila ${row}: se esperaba un grupo en esta fila o encima, está en blanco`,
  "indicator-unnamed": ({ row }) => `Fila ${row}: se esperaba un indicador, está en blanco`,
  "indicator-repeated": ({ row, group, indicator }) => `Fila ${row}: se esperaba cada indicador una vez en el grupo «${group}», «${indicator}» se repite`,
  "group-weight-missing": ({ row, group }) => `Fila ${row}: se esperaba un peso para el grupo «${group}», está en blanco`,
  "group-weight-differs": ({ row, group, expected, got }) => `Fila ${row}: se esperaba el peso ${expected} del grupo «${group}» como arriba, hay ${got}`,
  "weight-missing": ({ row }) => `Fila ${row}: se esperaba el peso del indicador, está en blanco`,
  "weight-negative": ({ place, row, got }) => `Fila ${row}: se esperaba un ${places[place]} de 0 o más, hay ${got}`,
  "group-weights-sum": ({ got, close }) => `Los pesos de los grupos suman ${got} %, se esperaba 100 %${hint(close)}`,
  "weights-sum": ({ group, got, share, close }) =>
    `Grupo «${group}»: los pesos suman ${got} %, se esperaba 100 %${share === "100" ? "" : ` o ${share} %`}${hint(close)}`,
  "min-raters-not-whole": ({ row, got }) => `Fila ${row}: se esperaba un número entero de evaluadores, hay ${got}`,
  "min-raters-differs": ({ row, group, expected, got }) => `Fila ${row}: se esperaba el mínimo ${expected} del grupo «${group}» como arriba, hay ${got}`,
  "full-not-positive": ({ got }) => `Se esperaba una nota máxima mayor que 0, hay ${got}`,
  "no-ratings": () => "Se esperaban filas de evaluado, grupo, evaluador, indicador, puntuación; no hay ninguna",
  "ratee-unnamed": ({ row }) => `Fila ${row}: se esperaba un evaluado, está en blanco`,
  "group-unknown": ({ row, got, nearest }) => `Fila ${row}: se esperaba un grupo del esquema, hay «${got}». ¿Quiso decir «${nearest}»?`,
  "indicator-unknown": ({ row, group, got, nearest }) =>
    `Fila ${row}: se esperaba un indicador del grupo «${group}», hay «${got}». ¿Quiso decir «${nearest}»?`,
  "rating-out-of-range": ({ row, full, got }) => `Fila ${row}: se esperaba una puntuación de 0 a ${full}, hay ${got}`,
  "rated-twice": ({ row, first, rater, indicator }) => `Fila ${row}: se esperaba una puntuación de «${rater}» en «${indicator}», hay otra en la fila ${first}`,
  "zero-or-blank": ({ row }) => `Fila ${row}: 0 o en blanco. Indique cuál: zeros = "score" (puntuación) o "missing" (sin puntuar)`,
  "missing-ratings": ({ missing }) => `Sin puntuar: ${missing.map(lack).join("; ")}`,
};

function lack({ group, indicator }: MissingRating): string {
  return indicator === undefined ? `${group} (faltan evaluadores)` : `${group} – ${indicator}`;
}
