import type { LaterWords } from "../plan-shape";

/** The words of a year under way. */
export const later: LaterWords = {
  intro:
    "Durante el año: meses cerrados, altas y bajas, un total nuevo, importes fijados. Solo se mueve la parte abierta y cada cambio se muestra antes de escribirlo.",
  first: "Escriba primero el plan (paso ⑤) y sígalo aquí",
  actuals: "Hoja de reales",
  actualsHint: "Las filas y columnas del plan, para rellenar mes a mes",
  writeActuals: "Añadir la hoja de reales",
  closed: "Reales hasta",
  closedNone: "Nada cerrado",
  missingActual: (who = "", period = "") => `${who}, ${period}: aún sin valor real`,
  badActual: (who = "", period = "", got = "") => `${who}, ${period}: se esperaba un número, hay «${got}»`,
  joined: (who = "") =>
    `${who} es nuevo en la tabla. Escriba de nuevo la hoja de valores reales, tendrá su fila, y rellene los periodos cerrados (0 si no vendió)`,
  left: (who = "") =>
    `${who} tiene valores reales en periodos cerrados pero ya no está en la tabla. Vuelva a poner la fila y cierre su año abajo, o borre esos valores`,
  lock: "Fijar un importe o dar de baja",
  lockHint: "Fije el año de una persona y los demás se ajustan; quien se va queda en lo alcanzado",
  who: "Persona",
  amount: "Fijar en",
  lockIt: "Fijar",
  leaves: "Se va",
  ended: (who = "") => `${who} se ha ido: nada en los periodos abiertos, el año es lo alcanzado`,
  overshoot: "Si alguien ya ha superado su año",
  overshoots: { others: "Los demás reciben menos", total: "Crece el total" },
  passed: (names = "", count = "") => `Ya han superado su año (${count}): ${names}`,
  locked: (who = "", measure = "", amount = "") => `${who} · ${measure}: ${amount}`,
  unlock: "Liberar",
  changes: (count = "", people = "") => `Cambian los objetivos de ${people} personas, ${count} líneas con las sumas de cada nivel:`,
  replanned: (who = "", measure = "", before = "", after = "") => `${who} · ${measure}: año ${before} → ${after}`,
  fates: { stays: "", joins: " (entra)", goes: " (sale)" },
  between: "; ",
  noChanges: "Sin cambios respecto a la hoja del plan",
  rewrite: "Actualizar la hoja del plan",
  proposals: "De abajo arriba",
  proposalsNone: "La tabla no tiene columna de propuestas. Indíquela en el paso ①",
  gap: (share = "", proposed = "", gap = "") => `Asignado ${share}, propuesto ${proposed}, diferencia ${gap}`,
  answers: { take: "Aceptar la propuesta", halve: "Mitad y mitad", keep: "Mantener" },
  tracking: "Seguimiento",
  trackingHint: "Cumplimiento, ritmo, previsión, tiempo transcurrido y estado, con gráfico",
  writeTracking: "Escribir la hoja de seguimiento",
};
