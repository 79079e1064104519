import type { FunctionWords } from "../function-ids";

/** What SPLIT, TRACE and CASCADE all ask for. */
const split = {
  total: "El importe que se reparte.",
  drivers: "Las bases del reparto, una fila o una columna; en blanco cuenta como 0.",
  step: "La unidad mínima; 0,01 si se omite.",
  min: "El mínimo de todas las filas o uno por fila; 0 o en blanco: sin mínimo.",
  max: "El máximo de todas las filas o uno por fila; 0 o en blanco: sin máximo.",
  locked: "Importes fijados, uno por fila; 0 o en blanco: sin fijar.",
};

/** The words of the list of functions; the English ones stand in the sources of the functions. */
export const functions: FunctionWords = {
  AGREEMENT: {
    description: "Hasta qué punto coinciden los evaluadores.",
    parameters: {
      ratings: "Filas: evaluados; columnas: evaluadores; vacío es «sin puntuar».",
      statistic:
        'Estadístico: "icc1" "icc2" "icc3" "icc1k" "icc2k" "icc3k" "w" "alpha" "alpha-nominal" "alpha-ordinal" "alpha-ratio" "rwg".',
      zeros:
        'Qué significa un 0 entre las puntuaciones: "missing" (falta) o "score" (cero); si se omite, un 0 se rechaza, pues puede ser una celda vacía.',
      points: 'Para "rwg", el número de puntos de la escala.',
    },
  },
  APPRAISE: {
    description:
      "Puntúa a cada evaluado según un esquema: primero la media de los evaluadores del grupo, luego los indicadores por peso, luego los grupos por peso.",
    parameters: {
      scheme:
        "Filas de grupo, peso del grupo, indicador, peso y, si se quiere, mínimo de evaluadores, nota máxima, origen (puntuado o medido).",
      ratings: "Filas de evaluado, grupo, evaluador, indicador y puntuación; un evaluador en blanco es anónimo.",
      missing: 'Qué pasa con lo no puntuado: "hold" sin nota (por defecto), "share" reparte el peso, "zero" cuenta 0.',
      zeros:
        'Qué significa un 0: "missing", "score" o "missing-rating" (falta entre las puntuaciones, 0 puntos entre los datos); si se omite, un 0 se rechaza porque puede ser una celda en blanco.',
      full: "La nota máxima; 100 si se omite.",
      figures: "Para indicadores medidos: filas de evaluado, grupo, indicador y puntos.",
    },
  },
  ATTAIN: {
    description: "Cumplimiento de una cuota: real entre cuota; también correcto si la cuota es una pérdida prevista.",
    parameters: {
      actual: "Lo alcanzado: un número o uno por fila.",
      quota: "Lo pedido: un número o uno por fila; 0 significa sin cuota y da #N/A.",
    },
  },
  AUDIT: {
    description: "Comprueba importes que están en la hoja: suma, unidades enteras y, con bases, cercanía y bases cero.",
    parameters: {
      total: "Lo que deben sumar los importes.",
      shares: "Los importes, una fila o una columna.",
      drivers: "Las bases con que se repartieron, una por importe.",
      step: "La unidad mínima usada; 0,01 si se omite.",
    },
  },
  BLEND: {
    description: "Combina varias bases en una: cada columna pasa a partes de su suma y luego se promedian por peso.",
    parameters: {
      drivers: "Una columna por base, una fila por receptor; en blanco cuenta como 0.",
      weights: "Un peso por columna, con cualquier suma positiva.",
    },
  },
  CALIBRATE: {
    description: "Elimina la benevolencia o severidad de los evaluadores.",
    parameters: {
      raters: "Quién dio cada puntuación, en una fila o una columna.",
      scores: "Las puntuaciones, una por evaluador; 0 o vacío queda #N/A en su fila.",
      min_n: "Puntuaciones que debe haber dado un evaluador para ser ajustado; 5 si se omite.",
      method: '"z" iguala media y dispersión (predeterminado), "shift" solo la media.',
    },
  },
  CASCADE: {
    description: "Reparte un total por un árbol: los hijos suman su padre y cada nodo dista menos de una unidad de su importe exacto.",
    parameters: {
      ...split,
      path: "Una fila por hoja con sus claves de arriba abajo, como región, gerente, cuenta; en blanco repite la de arriba.",
    },
  },
  CURVE: {
    description: "Distribución forzada: calificaciones por orden, tantas personas por calificación como diga su proporción.",
    parameters: {
      scores: "Los resultados, en una fila o una columna; quien no tiene no cuenta y queda #N/A.",
      shares: "Filas de calificación y proporción, la mejor primero; suman 100 %.",
      ties: 'Quienes empatan en un límite reciben todos la mejor calificación, "up" (predeterminado), o la peor, "down".',
    },
  },
  FLOATPAY: {
    description: "El salario según el cumplimiento: cada escalón sobre o bajo el umbral lo mueve según la tasa.",
    parameters: {
      base: "El salario de partida: un número o uno por fila.",
      attainment: "El cumplimiento, como 1 para 100 %: un número o uno por fila.",
      threshold: "Desde dónde se cuentan los escalones; 0,9 si se omite.",
      step: "El cumplimiento de un escalón; 0,1 si se omite.",
      rate: "La parte del salario por escalón; 0,02 si se omite.",
      mode: '"steps" cuenta escalones enteros (por defecto), "linear" también partes.',
    },
  },
  GRADE: {
    description: "Califica resultados por tramos; el límite pertenece al tramo superior.",
    parameters: {
      scores: "Los resultados; la respuesta tiene su forma. Un error o un vacío afecta solo a su celda.",
      bands: "Filas de inicio y calificación, en cualquier orden.",
      places: "Decimales a los que se redondea antes; si se omite no se redondea.",
    },
  },
  KPI: {
    description: "Los puntos de un indicador clave con objetivo.",
    parameters: {
      actual: "Lo alcanzado: un número o uno por fila.",
      target: "Lo pedido: un número o uno por fila; 0 es «aún sin objetivo» y da #N/A.",
      rule: 'Regla: "ratio", "lower" (menos es mejor), "pass", "pass-lower", "step", "step-lower", "linear", "deduct", "per", "per-lower", "count" o "count-lower"; una o una por fila.',
      table:
        "Para step y linear, filas de cumplimiento y puntos; para deduct, unidad y puntos; para per y count, unidad, perdidos, ganados, cero en, máx. perdidos, máx. ganados, enteras (1 o 2).",
      full: "La puntuación máxima; 100 si se omite.",
      cap: "El cumplimiento a partir del cual los puntos no crecen; 1 si se omite.",
    },
  },
  MATRIX: {
    description: "Llena una tabla con totales de fila y columna dados, en las proporciones de una tabla inicial.",
    parameters: {
      row_totals: "Lo que suma cada fila.",
      column_totals: "Lo que suma cada columna.",
      seed: "Una tabla del mismo tamaño cuyas proporciones se conservan; sus ceros siguen en cero. Si se omite, deciden los totales.",
      step: "La unidad mínima; 0,01 si se omite.",
    },
  },
  PACE: {
    description: "Cómo va el año: plan y real hasta la fecha, ritmo, previsión y lo que falta por periodo abierto.",
    parameters: {
      plan: "El plan de cada periodo.",
      actuals: "Lo que dio cada periodo; solo cuentan los cerrados.",
      closed: "Cuántos periodos están cerrados desde el primero.",
    },
  },
  PAYOUT: {
    description: "El múltiplo que una curva de pago da para un cumplimiento.",
    parameters: {
      attainment: "El cumplimiento, como 1 para 100 %: un número o un vector.",
      curve: "Filas de cumplimiento y múltiplo, en cualquier orden.",
      mode: '"step" toma el mayor alcanzado (por defecto), "linear" la recta entre vecinos.',
      second: "La segunda cifra, como el margen: un número o uno por cumplimiento; sus umbrales forman la primera fila de la curva.",
    },
  },
  PHASE: {
    description: "Distribuye importes anuales por periodos según un perfil, con filas, totales de periodo y celdas correctos a la vez.",
    parameters: {
      annual: "Los importes, una columna o un número.",
      profile: "El peso de cada periodo: una fila o columna para todos, o una fila por importe.",
      step: "La unidad mínima; 0,01 si se omite.",
      path: "Una fila de claves por importe, para que cada nodo sea correcto en cada periodo.",
    },
  },
  RATES: {
    description: "Lleva las tasas a un objetivo: todas se mueven los mismos puntos y los importes suman exactamente.",
    parameters: {
      target_rate: "La tasa del conjunto, como 0,95.",
      base: "Sobre qué se toman las tasas, una por fila.",
      reference: "Las tasas de partida, una por fila, como las del año anterior.",
      step: "La unidad mínima; 0,01 si se omite.",
      cap: "La tasa máxima; 1 si se omite.",
      floor: "La tasa mínima; 0 si se omite.",
    },
  },
  RESPREAD: {
    description: "Reparte lo que queda de una cuota entre los periodos abiertos; los cerrados conservan sus importes reales.",
    parameters: {
      annual: "La cuota del año.",
      actuals: "Lo que dio cada periodo; solo cuentan los cerrados.",
      profile: "El peso de cada periodo.",
      closed: "Cuántos periodos están cerrados desde el primero, o un VERDADERO o FALSO por periodo.",
      step: "La unidad mínima; 0,01 si se omite.",
    },
  },
  SCHEME: {
    description: "Comprueba un esquema y da el peso efectivo de cada indicador; los pesos efectivos suman 1.",
    parameters: {
      scheme:
        "Filas de grupo, peso del grupo, indicador, peso y, si se quiere, mínimo de evaluadores; un grupo o peso en blanco repite el de arriba.",
    },
  },
  SEASON: {
    description: "Índice estacional de cada periodo a partir de años anteriores: su media dividida por la media de todas las celdas.",
    parameters: {
      history: "Una fila por año, una columna por periodo.",
    },
  },
  SPLIT: {
    description: "Reparte un total entre filas según sus bases, en unidades enteras que suman exactamente el total.",
    parameters: split,
  },
  TIERED: {
    description: "Un importe por tramos de tasas, como una comisión.",
    parameters: {
      amount: "El importe: un número o un vector.",
      tiers: "Filas de desde y tasa, en cualquier orden.",
      mode: '"marginal" cada parte a la tasa de su tramo (por defecto), "whole" todo a la tasa del tramo alcanzado.',
    },
  },
  TRACE: {
    description: "Explica cada importe de un reparto: base, importe exacto, qué lo limita, resto en unidades, importe.",
    parameters: split,
  },
  WEIGHTED: {
    description: "La media ponderada de resultados, con una regla visible para lo que falta.",
    parameters: {
      scores: "Los resultados, en una fila o una columna; vacío es «sin puntuar».",
      weights: "Un peso por resultado, de cualquier suma positiva.",
      missing:
        'Qué pasa con el peso de un resultado que falta: "hold" no da resultado (predeterminado), "share" lo reparte, "zero" cuenta 0.',
      zeros:
        'Qué significa un 0 entre los resultados: "missing" (falta) o "score" (cero); si se omite, un 0 se rechaza, pues puede ser una celda vacía.',
    },
  },
};
