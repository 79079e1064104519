import type { SourceWords } from "../targets-shape";

export const source: SourceWords = {
  subtotals: (count, rows) =>
    `${count === 1 ? "1 fila suma" : `${count} filas suman`} otras y no ${count === 1 ? "recibe" : "reciben"} objetivo (fila ${rows})`,
  subtotalOff: (label, shown, sum) => `${label}: la tabla dice ${shown}, sus filas suman ${sum}`,
  takeIn: "Es una fila: incluirla",
  readAsNumbers: (count, text, shown) =>
    `${count === 1 ? "1 número escrito" : `${count} números escritos`} como texto se ${count === 1 ? "ha" : "han"} leído («${text}» es ${shown})`,
  unclear: (header, blank, negative, faulty) =>
    `«${header}» no tiene una cifra válida: ${[blank && `vacía (${blank})`, negative && `negativa (${negative})`, faulty && `sin número (${faulty})`].filter(Boolean).join("; ")}`,
  rowOf: (row, who) => `fila ${row} ${who}`,
  change: "Cambiar",
  unclearLabel: "Estas filas",
  unclearAnswers: {
    usual: "Vacíos o negativos: 0; sin número: fuera",
    zero: "Todas cuentan 0",
    leave: "Todas quedan fuera",
    mean: "Vacíos: la media de su nivel",
  },
  repeated: (leaves, example, all) => `${leaves} nombres ocupan varias filas (como «${example}»); el plan tiene ${all} destinatarios`,
  repeatedLabel: "Filas del mismo nombre",
  repeatedAnswers: { add: "Sumar", apart: "Separar como 1, 2…" },
  notes: (count, rows) => `Queda fuera lo que no tiene nombre ni cifra: fila ${rows}${count > 1 ? ` (${count} filas)` : ""}`,
  hidden: (count, rows) => `Ocultas o filtradas: fila ${rows}${count > 1 ? ` (${count} filas)` : ""}`,
  hiddenLabel: "Filas ocultas",
  hiddenAnswers: { take: "Incluirlas", leave: "Dejarlas fuera: solo las visibles" },
  unusedLevels: (headers) =>
    `Columnas que no son un nivel del plan: ${headers}. Si alguna lo es, indíquelo abajo; si no, nada se suma por ella`,
  alike: (names) => `Parecen el mismo, escrito de varias formas: ${names}. Si lo es, escríbalo igual; ahora se planifican por separado`,
  yearOff: (header, rows, year, sum) => `«${header}» no es la suma de sus periodos (fila ${rows}): dice ${year} y suman ${sum}`,
  zeros: (count, rows) => `Con base 0 se recibe 0: fila ${rows}${count > 1 ? ` (${count} filas)` : ""}`,
  yearOf: (from, to) => `Suma de ${from}–${to}`,
  keysUnclear:
    "Las filas de su tabla no se distinguen solo por sus nombres (claves en blanco o combinadas, o un nombre repetido): las bases se escriben como valores y no siguen a la tabla. Rellene esas celdas y elija de nuevo la tabla",
  textDrivers:
    "Algunas bases son números escritos como texto: se escriben como valores y no siguen a la tabla. Conviértalas en números y elija de nuevo la tabla",
};
