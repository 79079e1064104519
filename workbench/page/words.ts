import type { Language } from "../../src/locales/language";
import type { SampleKey } from "../samples";

/** The words of the workbench's own bar. */
interface PageWords {
  readonly title: string;
  readonly notExcel: string;
  readonly samples: string;
  readonly sample: { readonly [K in SampleKey]: string };
  readonly open: string;
  readonly save: string;
  readonly language: string;
  readonly dark: string;
  readonly light: string;
  readonly version: string;
  readonly opened: (name: string) => string;
  readonly notOpened: (name: string) => string;
}

export const pageWords: { readonly [L in Language]: PageWords } = {
  "zh-CN": {
    title: "绩 Merit 工作台",
    notExcel: "这里不是 Excel:表格由 Univer 代替，右侧窗格与公式就是实际的加载项",
    samples: "示例",
    sample: { targets: "示例：目标分解", appraisal: "示例：半年度考评" },
    open: "打开 .xlsx",
    save: "另存为 .xlsx",
    language: "语言",
    dark: "深色",
    light: "浅色",
    version: "Excel 版本",
    opened: (name) => `已打开 ${name}`,
    notOpened: (name) => `无法打开 ${name}:不是有效的 .xlsx 文件`,
  },
  "en-US": {
    title: "Merit workbench",
    notExcel:
      "This is not Excel: Univer stands in for the grid; the pane and the formulas are the add-in itself",
    samples: "Sample",
    sample: { targets: "Sample: targets", appraisal: "Sample: half-year appraisal" },
    open: "Open .xlsx",
    save: "Save as .xlsx",
    language: "Language",
    dark: "Dark",
    light: "Light",
    version: "Excel version",
    opened: (name) => `Opened ${name}`,
    notOpened: (name) => `Could not open ${name}: not a valid .xlsx file`,
  },
  "es-ES": {
    title: "Banco de trabajo de Merit",
    notExcel:
      "Esto no es Excel: Univer hace de hoja; el panel y las fórmulas son el complemento real",
    samples: "Ejemplo",
    sample: { targets: "Ejemplo: objetivos", appraisal: "Ejemplo: evaluación semestral" },
    open: "Abrir .xlsx",
    save: "Guardar como .xlsx",
    language: "Idioma",
    dark: "Oscuro",
    light: "Claro",
    version: "Versión de Excel",
    opened: (name) => `Abierto ${name}`,
    notOpened: (name) => `No se pudo abrir ${name}: no es un .xlsx válido`,
  },
};
